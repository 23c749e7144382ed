using DataMesh.Engine.Evaluating;
using DataMesh.Engine.State;

namespace DataMesh.Engine;

/// <summary>Answers stack references: from the plans of this run, else from the saved states.</summary>
internal sealed class RunStackOutputs(DiyBackend backend, string project) : IStackOutputs
{
    private readonly Dictionary<StackName, PropertyMap?> _known = [];
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Why a saved state could not be read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Plan(StackName stack, PropertyMap outputs) => _known[stack] = outputs;

    public PropertyMap? Find(string name)
    {
        var stack = StackName.OfReference(name, project);
        if (!_known.TryGetValue(stack, out var outputs))
            _known[stack] = outputs = Load(stack);
        return outputs;
    }

    private PropertyMap? Load(StackName stack)
    {
        try
        {
            return backend.Load(stack)?.StackOutputs;
        }
        catch (EngineException error)
        {
            // It surfaces in the middle of the program, which knows nothing of state files.
            _diagnostics.AddRange(error.Diagnostics);
            return null;
        }
    }
}
