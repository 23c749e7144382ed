namespace Pulumi.Hosting;

/// <summary>How a run ended.</summary>
/// <param name="Errors">What went wrong, as thrown, each once; none of it has been logged.</param>
/// <param name="LoggedErrors">Whether the program itself logged an error, which fails a run too.</param>
internal sealed record ProgramResult(ImmutableArray<Exception> Errors, bool LoggedErrors)
{
    public bool Succeeded => Errors.IsEmpty && !LoggedErrors;
}
