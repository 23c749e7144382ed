namespace DataMesh.Policies.Access;

/// <summary>A right on the data of a domain, as its stack says that the register has it.</summary>
/// <param name="Product">The product whose identity has it.</param>
/// <param name="Reads">Whether it is to read; otherwise it is what a product has behind its own port.</param>
/// <param name="Port">The port.</param>
/// <param name="Role">The role's id or word.</param>
/// <param name="On">The resource: what follows /providers/ in its id.</param>
/// <param name="Within">The folder, table or schema; empty for the whole resource.</param>
/// <param name="Assignment">The name of the assignment; empty where a script gives the right.</param>
internal sealed record RegisteredRight(string Product, bool Reads, string Port, string Role, string On, string Within, string Assignment)
{
    public static RegisteredRight Of(PropertyReading right) => new(
        right.At("product").Text ?? "",
        right.At("level").Text == "read",
        right.At("port").Text ?? "",
        right.At("role").Text ?? "",
        right.At("on").Text ?? "",
        right.At("within").Text ?? "",
        right.At("assignment").Text ?? "");

    public bool IsOn(string resource) => On.Equals(resource, StringComparison.OrdinalIgnoreCase);

    public bool IsNamed(string? assignment) => Assignment.Length > 0 && Assignment.Equals(assignment, StringComparison.OrdinalIgnoreCase);

    public bool IsRole(string role) => Role.Equals(role, StringComparison.OrdinalIgnoreCase);
}
