namespace Pulumi.Hosting;

/// <summary>
/// Brings one resource to the engine and the answer back into its output properties: within the constructor, where all inputs are at hand and
/// the engine answers at once, otherwise later.
/// </summary>
internal sealed class Registration(ProgramRun run, Resource resource, ResourceArgs args, ResourceOptions options)
{
    private const string GetResourceToken = "pulumi:pulumi:getResource";

    public void Start()
    {
        var answer = RegisterAsync();
        if (answer.IsCompletedSuccessfully)
            Complete(answer.Result);
        else
            run.Tasks.Track(CompleteLaterAsync(answer));
    }

    private bool SetsOutputs => resource is not Stack;

    private void Complete(in Registered answer)
    {
        var self = DependencySet.Of(resource);
        resource.SetUrn(new Output<string>(UrnData(answer, self)));
        (resource as CustomResource)?.SetId(new Output<string>(IdData(answer, self)));
        if (!SetsOutputs)
            return;
        IOutput? missing = null;
        foreach (var member in ResourceShape.Of(resource.GetType()).Outputs)
            missing = member.Complete(resource, OutputOf(answer, member.Name, self), missing);
    }

    private Task CompleteLaterAsync(ValueTask<Registered> registering)
    {
        var urn = new TaskCompletionSource<OutputData<string>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var id = new TaskCompletionSource<OutputData<string>>(TaskCreationOptions.RunContinuationsAsynchronously);
        resource.SetUrn(Output<string>.Unwatched(urn.Task));
        (resource as CustomResource)?.SetId(Output<string>.Unwatched(id.Task));
        var awaited = new List<IAwaitedOutput>();
        if (SetsOutputs)
        {
            foreach (var member in ResourceShape.Of(resource.GetType()).Outputs)
                awaited.Add(member.Await(resource));
        }

        return WaitAsync();

        async Task WaitAsync()
        {
            try
            {
                var answer = await registering.ConfigureAwait(false);
                var self = DependencySet.Of(resource);
                urn.SetResult(UrnData(answer, self));
                id.SetResult(IdData(answer, self));
                foreach (var output in awaited)
                    output.Complete(resource, OutputOf(answer, output.Name, self));
            }
            catch (Exception exception)
            {
                urn.TrySetException(exception);
                id.TrySetException(exception);
                _ = (urn.Task.Exception, id.Task.Exception); // Reported by this task; nobody may be waiting for those two.
                foreach (var output in awaited)
                    output.Fail(exception);
                throw;
            }
        }
    }

    private static OutputData<string> UrnData(in Registered answer, DependencySet self) => new(answer.Urn, true, false, self);

    private static OutputData<string> IdData(in Registered answer, DependencySet self) => new(answer.Id ?? "", !string.IsNullOrEmpty(answer.Id), false, self);

    private static RegisteredOutput OutputOf(in Registered answer, string name, DependencySet self)
    {
        if (!answer.Dependencies.IsEmpty && answer.Dependencies.TryGetValue(name, out var urns))
            self = self.Union(DependencySet.Of(urns.Select(urn => new KnownResource(urn))));
        return new RegisteredOutput(answer.Outputs.Find(name), answer.MissingIsUnknown, self);
    }

    private async ValueTask<Registered> RegisterAsync()
    {
        if (options.Urn is { Length: > 0 } existing)
            return await GetAsync(existing).ConfigureAwait(false);
        var (id, isKnown) = await ReadIdAsync().ConfigureAwait(false);
        var pending = new PendingOutputs();
        PreparedResource? prepared;
        while ((prepared = PreparedResource.TryPrepare(run, resource, args, options, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        if (!prepared.Request.Transforms.IsEmpty)
            await run.RequireFeatureAsync("transforms", "transforms").ConfigureAwait(false);
        if (id.Length > 0 || !isKnown)
            return await ReadAsync(prepared.ToRead(isKnown ? id : null)).ConfigureAwait(false);
        var response = await run.Monitor.RegisterResourceAsync(prepared.Request, run.CancellationToken).ConfigureAwait(false);
        var missingIsUnknown = response.MissingOutputsAreUnknown || response.Result != RegistrationResult.Success;
        return new Registered(response.Urn, response.Id, response.Outputs, missingIsUnknown, response.PropertyDependencies);
    }

    /// <summary>The id of a resource that is read and not managed; empty where this one is managed.</summary>
    private async ValueTask<(string Id, bool IsKnown)> ReadIdAsync()
    {
        if (options.Id is null)
            return ("", true);
        var output = options.Id.ToOutput();
        if (!output.TryGetData(out var data))
            data = await output.GetDataAsync().ConfigureAwait(false);
        return (data.Value ?? "", data.IsKnown);
    }

    private async ValueTask<Registered> ReadAsync(ReadResourceRequest request)
    {
        var response = await run.Monitor.ReadResourceAsync(request, run.CancellationToken).ConfigureAwait(false);
        return new Registered(response.Urn, request.Id, response.Properties, response.MissingOutputsAreUnknown, NoDependencies);
    }

    private async ValueTask<Registered> GetAsync(string urn)
    {
        var request = new InvokeRequest { Token = GetResourceToken, Args = PropertyMap.Of(("urn", PropertyValue.Of(urn))) };
        var response = await run.Monitor.InvokeAsync(request, run.CancellationToken).ConfigureAwait(false);
        InvokeFailures.ThrowIfAny(request.Token, response.Failures);
        var id = response.Return.Find("id")?.AsString();
        return new Registered(
            response.Return.Find("urn")?.AsString() ?? urn, id, response.Return.Find("state")?.AsMap() ?? PropertyMap.Empty, run.Info.DryRun, NoDependencies);
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> NoDependencies => ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
