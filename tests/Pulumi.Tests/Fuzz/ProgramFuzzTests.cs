using System.Buffers;
using System.Text;
using System.Text.Json;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc.Wire;
using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.Tests.Fuzz;

/// <summary>
/// Random programs, written with the objects of the SDK, want the same in this process and over the wire, byte for byte. A failure prints the programs and the
/// seed: set it in <c>Config.QuickThrowOnFailure.WithReplay</c> to repeat it.
/// </summary>
public sealed class ProgramFuzzTests
{
    private static readonly ICloudReader Azure = new SimulatedAzureCloud(Path.Combine(Path.GetTempPath(), "there-is-no-such-cloud.db")).OpenForReading();

    [Fact]
    public void Any_program_of_the_SDK_wants_the_same_over_the_wire() => Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Arb.From(RandomPrograms.Before()), Arb.From(RandomPrograms.Any()), Arb.From(Gen.Elements(false, true)), Holds));

    private static void Holds(RandomProgram before, RandomProgram after, bool unknowns)
    {
        var last = Evaluate(new InThisProcess(before), Snapshot.Empty, unknowns: false, dryRun: false);
        last.Diagnostics.ShouldBeEmpty();
        var state = new Snapshot([.. last.Desired.Resources.Select(resource => resource.Goal)], [], "");

        var inProcess = Evaluate(new InThisProcess(after), state, unknowns, dryRun: true);
        var overWire = Evaluate(new OverTheWire(after), state, unknowns, dryRun: true);

        inProcess.Diagnostics.ShouldBeEmpty();
        overWire.Diagnostics.ShouldBeEmpty();
        (inProcess.Completed, overWire.Completed).ShouldBe((true, true));
        var (expected, actual) = (Canonical(inProcess.Desired).Split('\n'), Canonical(overWire.Desired).Split('\n'));
        actual.Except(expected).ShouldBe(expected.Except(actual), "beside each other: what only the one has, and what only the other has.");
        actual.ShouldBe(expected);
    }

    private static Evaluation Evaluate(IProgram program, Snapshot state, bool unknowns, bool dryRun)
    {
        var info = new ProgramInfo
        {
            Project = "mesh",
            Stack = "dev",
            DryRun = dryRun,
            Config = ImmutableDictionary<string, string>.Empty
                .Add("azure-native:subscriptionId", "11111111-1111-4111-8111-111111111111")
                .Add("azure-native:tenantId", "99999999-9999-4999-8999-999999999999")
                .Add("azure-native:location", "westeurope"),
        };
        var context = new EvaluationContext(info, state, new ProviderSet(Azure), new NoStacks(), unknowns, static _ => { });
        return Evaluator.RunAsync(program, context, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    // Messages have no order beyond that of one resource, so they are sorted.
    private static string Canonical(DesiredState desired)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartArray();
            foreach (var resource in desired.Resources)
            {
                ResourceJson.Write(writer, resource.Goal, WriteSecret);
                writer.WriteStringValue($"{resource.Change.Kind} {resource.Old?.Urn} {string.Join(',', resource.Change.ReplaceReasons)} "
                    + string.Join(',', resource.Change.Diffs.Select(diff => $"{diff.Path}:{diff.Kind}")));
            }

            PropertyJson.Write(writer, desired.StackOutputs, WriteSecret);
            foreach (var message in desired.Messages.Select(message => $"{message}").Order(StringComparer.Ordinal))
                writer.WriteStringValue(message);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSecret(Utf8JsonWriter writer, PropertyValue value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("secret");
        PropertyJson.Write(writer, value, WriteSecret);
        writer.WriteEndObject();
    }

    private static ProgramOutcome OutcomeOf(ProgramResult result) =>
        new([.. result.Errors.Select(error => new ProgramFailure($"{error}", error))], result.LoggedErrors);

    private sealed class InThisProcess(RandomProgram program) : IProgram
    {
        public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken) =>
            OutcomeOf(await InProcess.RunAsync(monitor, engine, info, () => Task.FromResult(program.Run()), cancellationToken));
    }

    private sealed class OverTheWire(RandomProgram program) : IProgram
    {
        public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
        {
            await using var server = await MonitorServer.StartAsync(monitor, engine, cancellationToken);
            var stack = new StackProgram(() => Task.FromResult(program.Run()), options: null);
            var code = await ProcessHost.RunAsync(stack, new PulumiEnvironment(info, server.Address, server.Address), new WireConnector());
            return code == 0 ? ProgramOutcome.Success : ProgramOutcome.Failed($"exit code {code}");
        }
    }

    private sealed class NoStacks : IStackOutputs
    {
        public PropertyMap? Find(string name) => null;
    }
}
