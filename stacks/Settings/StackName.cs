namespace DataMesh.Stacks.Settings;

/// <summary>The name of a stack: landing zone and environment, such as finance-dev or management-prod.</summary>
/// <param name="LandingZone">The hub, or a domain.</param>
/// <param name="Environment">The environment.</param>
public sealed record StackName(LandingZoneName LandingZone, EnvironmentName Environment)
{
    /// <summary>Reads the name of a stack.</summary>
    /// <param name="text">The name.</param>
    /// <param name="domains">The domains of the mesh.</param>
    /// <exception cref="MeshException">There is no such stack (DM0307).</exception>
    public static StackName Parse(string text, ImmutableArray<DomainName> domains)
    {
        ImmutableArray<StackName> known = [.. EnvironmentName.All.SelectMany(environment =>
            domains.Select(LandingZoneName.Of).Prepend(LandingZoneName.Management).Select(landingZone => new StackName(landingZone, environment)))];
        return known.FirstOrDefault(stack => stack.ToString() == text) ?? throw new MeshException(
            SettingsDiagnostics.UnknownStack(text, [.. known.Select(stack => stack.ToString())]));
    }

    /// <summary>The text landing zone, hyphen, environment.</summary>
    public override string ToString() => $"{LandingZone}-{Environment}";
}
