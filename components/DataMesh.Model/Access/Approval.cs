namespace DataMesh.Model.Access;

/// <summary>An approval of an access request.</summary>
/// <param name="By">The name of the group that approves.</param>
/// <param name="On">The day.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Approval(string By, DateOnly On, SourceLocation? Location = null);
