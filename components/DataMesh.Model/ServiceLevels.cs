namespace DataMesh.Model;

/// <summary>Promises about the service.</summary>
/// <param name="Freshness">The longest time between an event in the world and its row.</param>
/// <param name="Availability">The share of time in which the data can be read, in percent.</param>
/// <param name="Retention">How long a row stays.</param>
public sealed record ServiceLevels(TimeSpan Freshness, double Availability, TimeSpan Retention);
