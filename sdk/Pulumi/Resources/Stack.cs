namespace Pulumi;

/// <summary>The root of all resources of a program. A subclass has its outputs as properties.</summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeToken, ProgramRun.Required.StackResourceName, StackOptions.ToResourceOptions(options)) => ProgramRun.Required.Enter(this);
}
