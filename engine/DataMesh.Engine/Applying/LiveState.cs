using System.Collections.Concurrent;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Applying;

/// <summary>The state while a plan is applied.</summary>
internal sealed class LiveState
{
    private readonly SnapshotBuilder _builder;
    private readonly Snapshot _before;
    private readonly TimeProvider _clock;
    private readonly PropertyMap _oldStackOutputs;
    private readonly ConcurrentDictionary<string, PropertyMap> _configs = new(StringComparer.Ordinal);
    private string _stackUrn = "";

    public LiveState(Snapshot snapshot, TimeProvider clock)
    {
        _builder = new SnapshotBuilder(snapshot);
        _before = snapshot;
        _clock = clock;
        _oldStackOutputs = snapshot.StackOutputs;
    }

    public Snapshot ToSnapshot(ImmutableArray<PendingOperation> pending) => _builder.ToSnapshot(pending);

    /// <summary>The configuration of a resource's provider.</summary>
    public PropertyMap ConfigOf(StateResource resource) => _configs.GetOrAdd(resource.ProviderUrn, urn => _builder.Find(urn)?.Outputs ?? PropertyMap.Empty);

    /// <summary>Where a resource is that was there before: its provider may work elsewhere by now.</summary>
    public ResourceAddress AddressOf(StateResource old) =>
        ResourceAddress.Of(old, (_before.Find(old.ProviderUrn) ?? _builder.Find(old.ProviderUrn))?.Outputs ?? PropertyMap.Empty);

    /// <summary>Takes over what a step did.</summary>
    public void Apply(StepResult result)
    {
        if (result.Status != StepStatus.Done)
            return;
        var step = result.Step;
        switch (step.Op)
        {
            case StepOp.Replace:
                break;
            case StepOp.Delete or StepOp.ReadDiscard:
                Remove(step);
                break;
            case StepOp.DeleteReplaced when step is { BeforeReplacement: true, Old: { } old }:
                _builder.Set(old with { PendingReplacement = true });
                break;
            case StepOp.DeleteReplaced:
                Remove(step);
                break;
            case StepOp.CreateReplacement when result.Resource is { } created:
                if (step.Old is { } replaced && _builder.Find(replaced.Urn) is { PendingReplacement: false } still)
                    _builder.Condemn(still);
                _builder.Set(Stamp(step, created), step.Old?.Urn ?? step.Urn);
                break;
            default:
                if (result.Resource is { } resource)
                    _builder.Set(Stamp(step, resource), step.Old?.Urn ?? step.Urn);
                break;
        }
    }

    /// <summary>Sets the outputs of the stack, which count only when all of it is done.</summary>
    public void SetStackOutputs(PropertyMap outputs)
    {
        if (_builder.Find(_stackUrn) is { } stack)
            _builder.Set(stack with { Outputs = outputs });
    }

    /// <summary>The resource as the plan says, with what the cloud answered.</summary>
    public static StateResource? After(Step step, CloudResource? answer) =>
        step.New is { } goal && answer is not null ? goal with { Id = answer.Id, Outputs = SecretMarks.Restore(goal.Outputs, answer.Outputs) } : step.New;

    private void Remove(Step step)
    {
        if (step.Old is { } old)
            _builder.Remove(old);
    }

    private StateResource Stamp(Step step, StateResource resource)
    {
        if (resource.Type == Urn.StackType)
        {
            _stackUrn = resource.Urn;
            resource = resource with { Outputs = _oldStackOutputs };
        }

        return step.Op switch
        {
            StepOp.Create or StepOp.CreateReplacement => resource with { Created = _clock.GetUtcNow(), Modified = _clock.GetUtcNow() },
            StepOp.Update or StepOp.Refresh => resource with { Modified = _clock.GetUtcNow() },
            _ => resource,
        };
    }
}
