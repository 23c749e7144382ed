namespace Pulumi.Serialization;

/// <summary>An output property whose value the engine has not answered yet.</summary>
internal interface IAwaitedOutput
{
    string Name { get; }

    void Complete(Resource resource, in RegisteredOutput answer);

    void Fail(Exception exception);
}
