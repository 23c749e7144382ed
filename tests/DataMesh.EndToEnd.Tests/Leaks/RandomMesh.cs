using System.Collections.Immutable;
using DataMesh.Model;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>A mesh and a register that a number decides on, and what was meant by each request: who reads what, known before anything looked at it.</summary>
internal sealed class RandomMesh
{
    private static readonly ImmutableArray<string> DomainNames = ["alpha", "beta", "gamma", "delta"];

    private readonly Random _random;
    private readonly List<AccessRequest> _requests = [];

    public RandomMesh(int seed)
    {
        _random = new Random(seed);
        var domains = DomainNames[.._random.Next(2, DomainNames.Length + 1)];
        var ports = domains.ToDictionary(domain => domain, domain => Stores(domain == domains[0]).ToList(), StringComparer.Ordinal);
        var all = ports.SelectMany(pair => pair.Value.Select(stored => (Domain: pair.Key, stored.Port))).ToList();
        Mesh = Mesh.Create(MeshPrefix.Parse("acme"), [.. domains.Select((domain, place) => Domain(domain, place + 1, ports[domain], all))]);
        foreach (var consumer in Mesh.Products)
        {
            foreach (var input in consumer.Product.Inputs)
                Ask(consumer, Mesh.Ports.Single(port => ReferenceEquals(port.Port, input.Port)));
        }
    }

    /// <summary>The day that counts.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 23);

    public Mesh Mesh { get; }

    public ImmutableArray<AccessRequest> Requests => [.. _requests];

    /// <summary>Who was meant to read what.</summary>
    public HashSet<(string Consumer, string Port)> Granted { get; } = [];

    private bool Maybe(double share = 0.5) => _random.NextDouble() < share;

    private T Any<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private IEnumerable<(Store Store, OutputPort Port)> Stores(bool isFirst)
    {
        var lake = new Lake("lake");
        yield return (lake, OutputPort.Dataset("orders", lake.Folder(LakeLayer.Curated, "orders")));
        if (Maybe())
            yield return (lake, OutputPort.Dataset("returns", lake.Folder(LakeLayer.Curated, "returns")));
        if (Maybe(0.3))
            yield return (lake, OutputPort.Dataset("early-orders", lake.Folder(LakeLayer.Enriched, "orders")));
        if (Maybe(0.4) && new SqlDatabase("billing") is var sql)
        {
            yield return (sql, OutputPort.Table("fees", sql.Table("reporting", "fees")));
            if (Maybe())
                yield return (sql, OutputPort.Table("rates", sql.Table("prices", "rates")));
        }

        if (Maybe(0.4) && new Postgres("desk") is var postgres)
            yield return (postgres, OutputPort.Table("cases", postgres.Table("published", "cases")));
        if (Maybe(0.3) && new Warehouse("ledger") is var warehouse)
            yield return (warehouse, OutputPort.Table("margins", warehouse.Table("published", "margins")));
        if (Maybe(0.4) && new EventStream("events") { Topics = [new EventTopicDefinition("clicks"), new EventTopicDefinition("views")] } is var stream)
        {
            yield return (stream, OutputPort.Stream("clicks", stream.Topic("clicks")));
            if (Maybe())
                yield return (stream, OutputPort.Stream("views", stream.Topic("views")));
        }

        if (Maybe(0.4) && new DocumentStore("crm") { Containers = [new DocumentContainerDefinition("carts", "/id"), new DocumentContainerDefinition("notes", "/id")] } is var crm)
        {
            yield return (crm, OutputPort.Dataset("carts", crm.Container("carts")));
            if (Maybe())
                yield return (crm, OutputPort.Dataset("notes", crm.Container("notes")));
        }

        if (Maybe(0.3) && new TelemetryStore("devices") { Databases = [new TelemetryDatabase("readings"), new TelemetryDatabase("faults")] } is var telemetry)
        {
            yield return (telemetry, OutputPort.Table("readings", telemetry.Table("readings", "hourly")));
            if (Maybe())
                yield return (telemetry, OutputPort.Table("faults", telemetry.Table("faults", "daily")));
        }

        // One lakehouse signs in for all of an environment, so there is one at most.
        if (isFirst && Maybe(0.3) && new Lakehouse("house") { SignsInForAll = true } is var house)
            yield return (house, OutputPort.Table("scores", house.Table("alpha", "scores", "propensity")));
        if (Maybe(0.3) && new Archive("calls") { Containers = [new ArchiveContainer("calls") { Lifecycle = new() }] } is var archive)
            yield return (archive, OutputPort.Dataset("calls", archive.Folder("calls", "recorded")));
    }

    private Domain Domain(string name, int index, List<(Store Store, OutputPort Port)> stored, List<(string Domain, OutputPort Port)> all)
    {
        var owner = Group($"sg-{name}-owners", index, 1);
        var count = Math.Min(stored.Count, _random.Next(1, 4));
        var products = Enumerable.Range(0, count).Select(place =>
        {
            var outputs = stored.Where((_, at) => at % count == place).Select(entry => entry.Port).ToImmutableArray();
            var inputs = all.Where(entry => !outputs.Contains(entry.Port, ReferenceEqualityComparer.Instance) && Maybe(0.25))
                .Select(entry => InputPort.From(entry.Port)).ToImmutableArray();
            return new DataProduct($"product-{place}")
            {
                Version = "1.0.0",
                Title = $"Product {place} of {name}",
                Purpose = "To be read by those who asked.",
                Owner = owner,
                Classification = Any(Enum.GetValues<Classification>()),
                PersonalData = false,
                Outputs = outputs,
                Inputs = inputs,
                Contract = new DataContract
                {
                    Columns = [new Column("id", ColumnType.Integer, "The number.") { PrimaryKey = true }],
                    ServiceLevels = new ServiceLevels(TimeSpan.FromHours(24), 99.0, TimeSpan.FromDays(365)),
                },
            };
        }).ToImmutableArray();
        return new Domain(name, index)
        {
            Title = name,
            Kind = DomainKind.SourceAligned,
            Owner = owner,
            Steward = Group($"sg-{name}-stewards", index, 2),
            CostCentre = "CC-1",
            Stores = [.. stored.Select(entry => entry.Store).Distinct()],
            Products = products,
        };
    }

    private static GroupReference Group(string name, int domain, int place) => new(name, $"aaaaaaaa-{domain:D4}-4000-8000-{place:D12}");

    private void Ask(PublishedProduct consumer, PublishedPort port)
    {
        var request = new AccessRequest
        {
            Id = $"request-{_requests.Count}",
            Consumer = consumer.Address.ToString(),
            Port = port.Address.ToString(),
            Purpose = "To combine it with what is here.",
            RequestedBy = $"sg-{consumer.Domain.Name}-engineers",
            RequestedOn = Today.AddDays(-30),
            ValidFrom = Today.AddDays(-20),
            ValidUntil = Today.AddDays(_random.Next(0, 60)),
            Ticket = "MESH-1",
        };
        var wanted = _random.Next(10);
        if (wanted == 9)
            return;
        request = wanted switch
        {
            4 => request with { ValidUntil = Today.AddDays(-1) },
            5 => request with { ValidFrom = Today.AddDays(1), ValidUntil = Today.AddDays(30) },
            6 => request with { Environments = [EnvironmentName.Test, EnvironmentName.Prod] },
            7 => request with { Revoked = new Revocation { By = port.Domain.Owner.Name, On = Today, Reason = "No longer needed." } },
            _ => request,
        };
        var needed = AccessDurations.Approvers(port.Product.Classification);
        var approvers = wanted == 3 ? needed - 1 : needed;
        var groups = new[] { port.Domain.Owner.Name, port.Domain.Steward.Name };
        var approved = request with
        {
            Approvals = [.. groups.Take(approvers).Select(group => ApprovalSeal.Approve(
                request, port, group, null, new DateTimeOffset(Today.AddDays(-25).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)))],
        };
        // Edited after it was approved: another purpose than the one that the approver read.
        _requests.Add(wanted == 8 ? approved with { Purpose = "To sell it." } : approved);
        if (wanted < 3)
            Granted.Add((request.Consumer, request.Port));
    }
}
