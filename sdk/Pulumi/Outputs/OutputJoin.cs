namespace Pulumi;

/// <summary>Adds up what several outputs hold: known only if all are, secret if one is, all their dependencies.</summary>
internal struct OutputJoin()
{
    private bool _isKnown = true;
    private bool _isSecret;
    private DependencySet _dependencies = DependencySet.Empty;
    private HashSet<Resource>? _many;

    /// <summary>Adds a part; false when it is not complete, and then there is nothing to join yet.</summary>
    public bool TryAdd<T>(Output<T> part, out T value)
    {
        var complete = part.TryGetData(out var data);
        value = complete ? data.Value : Unset<T>.Value;
        if (complete)
            Add(data.IsKnown, data.IsSecret, data.Dependencies);
        return complete;
    }

    public bool TryAddUntyped(IOutput part, out object? value)
    {
        var complete = part.TryGetUntyped(out var data);
        value = data.Value;
        if (complete)
            Add(data.IsKnown, data.IsSecret, data.Dependencies);
        return complete;
    }

    public void Add(bool isKnown, bool isSecret, DependencySet dependencies)
    {
        _isKnown &= isKnown;
        _isSecret |= isSecret;
        if (dependencies.IsEmpty || ReferenceEquals(dependencies, _dependencies))
            return;
        if (_dependencies.IsEmpty)
        {
            _dependencies = dependencies;
            return;
        }

        // Joining thousands of parts must stay linear: one set that grows, not a new one for each part.
        _many ??= [.. _dependencies.Resources];
        foreach (var resource in dependencies.Resources)
            _many.Add(resource);
    }

    public readonly Output<T> ToOutput<T>(T value)
    {
        var data = new OutputData<T>(value, _isKnown, _isSecret, _many is null ? _dependencies : DependencySet.Of(_many));
        return new Output<T>(_isKnown ? data : data.Unknown<T>());
    }

    /// <summary>Waits for the parts, then joins again: by then all are complete.</summary>
    public static Output<T> WhenComplete<T>(IEnumerable<IOutput> parts, Func<Output<T>> join)
    {
        return Output<T>.Pending(JoinAsync());

        async Task<OutputData<T>> JoinAsync()
        {
            foreach (var part in parts)
                await part.Completion.ConfigureAwait(false);
            return await join().GetDataAsync().ConfigureAwait(false);
        }
    }
}
