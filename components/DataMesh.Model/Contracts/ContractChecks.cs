namespace DataMesh.Model.Contracts;

/// <summary>The rules of what data products promise: versions, lifecycles, and the contracts of products and ports.</summary>
internal static class ContractChecks
{
    public static void Run(DataProduct product, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Version(product.Version, product.Location, diagnostics);
        Lifecycle("data product", product.Lifecycle, product.Location, diagnostics);
        foreach (var channel in product.Support.Where(channel => !Uri.IsWellFormedUriString(channel.Address, UriKind.Absolute)))
            diagnostics.Add(ContractDiagnostics.IllegalSupport(channel, product.Location));

        // A report is files for people: where all ports are reports, or have contracts of their own, nobody reads the product's columns.
        var ports = product.Outputs.IsDefault ? [] : product.Outputs.Where(port => port is not null).ToImmutableArray();
        var columnsAreRead = ports.IsEmpty || ports.Any(port => port.Contract is null && port.Kind != PortKind.Report);
        Contract(product, product.Contract, columnsAreRead, product.Location, diagnostics);
        foreach (var port in ports)
        {
            if (port.Version is not null)
                Version(port.Version, port.Location, diagnostics);
            if (port.Lifecycle is { } lifecycle)
                Lifecycle("output port", lifecycle, port.Location, diagnostics);
            if (port.Contract is { } contract)
                Contract(product, contract, port.Kind != PortKind.Report, port.Location, diagnostics);
        }
    }

    private static void Version(string? version, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (SemanticVersion.TryParse(version) is null)
            diagnostics.Add(MeshDiagnostics.IllegalVersion(version, location));
    }

    private static void Lifecycle(string what, ProductLifecycle lifecycle, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!lifecycle.IsLegal())
            diagnostics.Add(ContractDiagnostics.ShortNotice(what, lifecycle, location));
    }

    private static void Contract(
        DataProduct product, DataContract? contract, bool columnsAreRead, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (contract is null || (columnsAreRead && contract.Columns.IsDefaultOrEmpty))
        {
            diagnostics.Add(MeshDiagnostics.ContractWithoutColumns(location));
            return;
        }

        var names = Columns(product, contract.Columns.IsDefault ? [] : contract.Columns, location, diagnostics);
        var rules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in contract.Quality)
        {
            if (string.IsNullOrWhiteSpace(rule.Name) || !rules.Add(rule.Name))
                diagnostics.Add(ContractDiagnostics.IllegalQualityRule(rule, location));
            if (rule.Column is not null && !names.Contains(rule.Column))
                diagnostics.Add(MeshDiagnostics.QualityOfUnknownColumn(rule, names, location));
        }

        if (contract.ServiceLevels.Availability is not (>= 0 and <= 100))
            diagnostics.Add(MeshDiagnostics.IllegalAvailability(location));
        if (contract.ServiceLevels.Freshness <= TimeSpan.Zero || contract.ServiceLevels.Retention <= TimeSpan.Zero)
            diagnostics.Add(ContractDiagnostics.IllegalServiceTime(location));
    }

    private static HashSet<string> Columns(
        DataProduct product, ImmutableArray<Column> columns, SourceLocation location, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (string.IsNullOrWhiteSpace(column.Name) || !names.Add(column.Name))
                diagnostics.Add(MeshDiagnostics.IllegalColumn(column, location));
            if (column.PersonalData && !product.PersonalData)
                diagnostics.Add(MeshDiagnostics.HiddenPersonalData(column, location));
            if (column.Classification > product.Classification)
                diagnostics.Add(ContractDiagnostics.HiddenClassification(product, column, location));
            if (!column.IsLegal())
                diagnostics.Add(ContractDiagnostics.IllegalFields(column, location));
            else
                Columns(product, column.Fields, location, diagnostics);
        }

        return names;
    }
}
