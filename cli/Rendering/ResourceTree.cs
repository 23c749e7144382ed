namespace DataMesh.Cli.Rendering;

/// <summary>Arranges steps below their parents.</summary>
internal static class ResourceTree
{
    /// <summary>
    /// The rows from the stack down. A resource that stays as it is has a row only where something below it changes; the stack always has one.
    /// Siblings keep the order of the steps. Costs are linear in the number of steps.
    /// </summary>
    public static List<TreeRow> Rows(ImmutableArray<StepView> steps)
    {
        var byUrn = new Dictionary<string, StepView>(steps.Length, StringComparer.Ordinal);
        foreach (var step in steps)
            byUrn[step.Step.Urn] = step;

        var visible = Visible(steps, byUrn);
        var children = new Dictionary<string, List<StepView>>(StringComparer.Ordinal);
        var roots = new List<StepView>();
        foreach (var step in steps)
        {
            if (!visible.Contains(step.Step.Urn))
                continue;
            if (!byUrn.ContainsKey(step.Parent))
                roots.Add(step);
            else if (children.TryGetValue(step.Parent, out var siblings))
                siblings.Add(step);
            else
                children.Add(step.Parent, [step]);
        }

        var rows = new List<TreeRow>(visible.Count);
        foreach (var root in roots)
            Add(root, "", "", 0, children, rows);
        return rows;
    }

    private static HashSet<string> Visible(ImmutableArray<StepView> steps, Dictionary<string, StepView> byUrn)
    {
        var visible = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            // A reference that is read again is no news either.
            if (step.Op is StepOp.Same or StepOp.Read && step.Parent.Length > 0 && step.Status != StepStatus.Failed)
                continue;
            var at = step;
            while (visible.Add(at.Step.Urn) && byUrn.TryGetValue(at.Parent, out var parent))
                at = parent;
        }

        return visible;
    }

    private static void Add(StepView step, string branch, string below, int depth, Dictionary<string, List<StepView>> children, List<TreeRow> rows)
    {
        rows.Add(new TreeRow(step, branch, depth));
        // The rest of a replacement has the URN of what replaced it: what is below stands once.
        if (!children.Remove(step.Step.Urn, out var siblings))
            return;
        for (var i = 0; i < siblings.Count; i++)
        {
            var last = i == siblings.Count - 1;
            Add(siblings[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), depth + 1, children, rows);
        }
    }
}
