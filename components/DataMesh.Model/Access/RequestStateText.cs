namespace DataMesh.Model.Access;

/// <summary>The states of a request as texts.</summary>
public static class RequestStateText
{
    private static readonly ImmutableArray<RequestState> Values = [.. Enum.GetValues<RequestState>()];

    /// <summary>The texts that a command line and JSON have for the states.</summary>
    public static ImmutableArray<string> All { get; } = [.. Values.Select(Text)];

    /// <summary>The text: waiting, approved, in-force, expired, revoked or refused.</summary>
    public static string Text(this RequestState state) => state == RequestState.InForce ? "in-force" : state.ToString().ToLowerInvariant();

    /// <summary>The same for people: in force has no hyphen.</summary>
    public static string Words(this RequestState state) => state.Text().Replace('-', ' ');

    /// <summary>The state of that text; null where there is none.</summary>
    public static RequestState? Find(string text) => All.IndexOf(text) is var place and >= 0 ? Values[place] : null;
}
