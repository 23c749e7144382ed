using DataMesh.Engine.Evaluating;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>The steps of a plan and which of them must wait for which.</summary>
internal sealed class StepGraph
{
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<string, Node> _mainByUrn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> _mainByOldUrn = new(StringComparer.Ordinal);
    private readonly Dictionary<StateResource, Node> _deletes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the step that brings a resource into the desired state.</summary>
    public void AddMain(Step step, int index) => AddMain(step, null, index);

    /// <summary>Adds the steps of a replacement.</summary>
    public void AddReplacement(Step create, Step replace, Step? delete, int index)
    {
        var main = AddMain(create, replace, index);
        if (delete?.Old is not { } old)
            return;
        var node = AddDeleteNode(delete, old, delete.BeforeReplacement ? index : int.MaxValue - index);
        if (delete.BeforeReplacement)
            main.After.Add(node);
        else
            node.After.Add(main);
    }

    /// <summary>Adds the deletion of a resource that is not wanted any more.</summary>
    public void AddDelete(Step step, int index)
    {
        if (step.Old is { } old)
            AddDeleteNode(step, old, int.MaxValue - index);
    }

    /// <summary>Says what waits for what.</summary>
    public void Connect(Snapshot snapshot, DesiredState desired, HashSet<string> deleteFirst)
    {
        foreach (var resource in desired.Resources)
        {
            var main = _mainByUrn[resource.Urn];
            foreach (var needed in resource.Goal.Needs())
            {
                if (_mainByUrn.TryGetValue(needed, out var before) && before != main)
                    main.After.Add(before);
            }
        }

        if (_deletes.Count == 0)
            return;
        var dependents = Dependents.Of(snapshot);
        var afterDeletion = WaitForDeletion(desired, deleteFirst);
        foreach (var (old, node) in _deletes)
        {
            foreach (var dependent in dependents.OfUrn(old.Urn))
            {
                // Of the old half of a replacement it is not known who still refers to it; whoever is deleted as well goes first.
                if (_deletes.TryGetValue(dependent, out var first))
                    node.After.Add(first);
                else if (!old.Delete && _mainByOldUrn.TryGetValue(dependent.Urn, out var update) && !afterDeletion.Contains(update.Step.Urn))
                    node.After.Add(update);
            }

            // What goes with another resource that is deleted needs no deletion of its own.
            if (old.DeletedWith.Length > 0 && snapshot.Find(old.DeletedWith) is { } with && _deletes.ContainsKey(with))
                node.Step = node.Step with { StateOnly = true };
        }
    }

    /// <summary>The steps in order, each with its wave.</summary>
    /// <param name="stuck">A step that would have to wait for itself; null where there is none.</param>
    public ImmutableArray<Step> Order(out Step? stuck)
    {
        var early = EarlyDeletes();
        var first = _nodes.Where(node => !node.IsDelete || early.Contains(node)).ToList();
        var second = _nodes.Where(node => node.IsDelete && !early.Contains(node)).ToList();
        stuck = Layer(first, 0);
        var next = first.Count == 0 ? 0 : first.Max(node => node.Wave) + 1;
        stuck = Layer(second, next) ?? stuck;

        var steps = new List<(int Wave, int Priority, int Part, Step Step)>(_nodes.Count);
        foreach (var node in _nodes)
        {
            steps.Add((node.Wave, node.Priority, 1, node.Step with { Wave = node.Wave }));
            if (node.Replace is { } replace)
                steps.Add((node.Wave, node.Priority, node.After.Exists(before => before.IsDelete) ? 0 : 2, replace with { Wave = node.Wave }));
        }

        steps.Sort(static (left, right) => (left.Wave, left.Priority, left.Part).CompareTo((right.Wave, right.Priority, right.Part)));
        return [.. steps.Select(entry => entry.Step)];
    }

    private Node AddMain(Step step, Step? replace, int index)
    {
        var node = new Node(step, index) { Replace = replace };
        _nodes.Add(node);
        _mainByUrn[step.Urn] = node;
        if (step.Old is { } old)
            _mainByOldUrn[old.Urn] = node;
        return node;
    }

    private Node AddDeleteNode(Step step, StateResource old, int priority)
    {
        var node = new Node(step, priority) { IsDelete = true };
        _nodes.Add(node);
        _deletes[old] = node;
        return node;
    }

    // What depends on a resource that is deleted first can be updated only after it was created anew.
    private static HashSet<string> WaitForDeletion(DesiredState desired, HashSet<string> deleteFirst)
    {
        var found = new HashSet<string>(deleteFirst, StringComparer.Ordinal);
        if (found.Count == 0)
            return found;
        foreach (var resource in desired.Resources)
        {
            if (resource.Goal.Needs().Any(found.Contains))
                found.Add(resource.Urn);
        }

        return found;
    }

    private HashSet<Node> EarlyDeletes()
    {
        var early = new HashSet<Node>();
        var work = new Stack<Node>(_deletes.Values.Where(node => node.Step.BeforeReplacement));
        while (work.TryPop(out var node))
        {
            if (!early.Add(node))
                continue;
            foreach (var before in node.After)
            {
                if (before.IsDelete)
                    work.Push(before);
            }
        }

        return early;
    }

    private static Step? Layer(List<Node> nodes, int firstWave)
    {
        foreach (var node in nodes)
            node.Layer = nodes;
        var ready = new Queue<Node>();
        foreach (var node in nodes)
        {
            node.Wave = firstWave;
            foreach (var before in node.After)
            {
                if (before.Layer != nodes)
                    continue;
                node.Waiting++;
                (before.Followers ??= []).Add(node);
            }

            if (node.Waiting == 0)
                ready.Enqueue(node);
        }

        var done = 0;
        while (ready.TryDequeue(out var node))
        {
            done++;
            foreach (var follower in node.Followers ?? [])
            {
                follower.Wave = Math.Max(follower.Wave, node.Wave + 1);
                if (--follower.Waiting == 0)
                    ready.Enqueue(follower);
            }
        }

        return done == nodes.Count ? null : InCircle(nodes).Step;
    }

    // Much may wait for a circle without being in it: who goes back along what is waited for ends up inside.
    private static Node InCircle(List<Node> nodes)
    {
        var node = nodes.First(static node => node.Waiting > 0);
        var seen = new HashSet<Node>();
        while (seen.Add(node))
            node = node.After.First(before => before.Layer == nodes && before.Waiting > 0);
        return node;
    }

    private sealed class Node(Step step, int priority)
    {
        public Step Step { get; set; } = step;

        public Step? Replace { get; init; }

        public int Priority { get; } = priority;

        public bool IsDelete { get; init; }

        public int Wave { get; set; }

        public List<Node> After { get; } = [];

        /// <summary>The nodes among which this one is ordered.</summary>
        public List<Node>? Layer { get; set; }

        /// <summary>How many nodes of its layer it still waits for.</summary>
        public int Waiting { get; set; }

        /// <summary>The nodes of its layer that wait for it.</summary>
        public List<Node>? Followers { get; set; }
    }
}
