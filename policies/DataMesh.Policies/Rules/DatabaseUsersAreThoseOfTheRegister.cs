using System.Text.Json;
using DataMesh.Model.Access;
using DataMesh.Policies.Access;

namespace DataMesh.Policies.Rules;

/// <summary>
/// The users that a script makes in a database are products, each with what its port or its approved request gives: readers read exactly the table.
/// </summary>
public sealed class DatabaseUsersAreThoseOfTheRegister : StackPolicy
{
    // What DatabaseAccess hands to its script.
    private const string NameVariable = "DATABASE_NAME";
    private const string AccessVariable = "DATABASE_ACCESS";

    /// <inheritdoc/>
    public override string Id => "mesh-iam-05";

    /// <inheritdoc/>
    public override string Title => "Users of a database are those of the register";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override string Why => "In a database no role of Azure counts: whom the script lets in is in, with what the script gives.";

    /// <inheritdoc/>
    public override string Fix => "Let the store's component make the list from the register; ask for access where it is missing.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var access = RegisteredAccess.Of(stack);
        foreach (var script in stack.OfType(ResourceTypes.PowerShellScript))
        {
            if (Variable(script, AccessVariable) is not { } list)
                continue;
            var about = findings.About(script);
            var database = Variable(script, NameVariable);
            if (list.IsUnknown || database is null or { IsUnknown: true })
                about.Unknown(list.IsUnknown ? list : database ?? list);
            else
                Judge(access, database.Value.Text ?? "", list, about);
        }
    }

    private static void Judge(RegisteredAccess? access, string database, PropertyReading list, ResourceFindings findings)
    {
        try
        {
            using var json = JsonDocument.Parse(list.Text ?? "");
            foreach (var entry in json.RootElement.EnumerateArray())
            {
                if (Excess(access, database, entry) is { } excess)
                    findings.Violation(excess, list.Path);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            findings.Violation("The list of users is not one that can be read.", list.Path);
        }
    }

    private static string? Excess(RegisteredAccess? access, string database, JsonElement entry)
    {
        var (user, permission) = (Text(entry, "user"), Text(entry, "permission"));
        var (schema, table) = (Text(entry, "schema"), Text(entry, "object"));
        if (access?.FindByName(user) is not { } identity || !identity.Is(Text(entry, "identityId")))
            return $"The user '{user}' is none of the identities that have a right here.";
        var rights = access.Rights
            .Where(right => right.Product == identity.Product && right.On.EndsWith($"/{database}", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (rights.Any(right => right.IsRole(DataRights.Change) && (schema.Length == 0 || schema == right.Within)))
            return null;
        var isRead = rights.Any(right => right.IsRole(DataRights.Select) && permission switch
        {
            "CONNECT" => schema.Length == 0,
            "USAGE" => table.Length == 0 && right.Within.StartsWith($"{schema}.", StringComparison.Ordinal),
            DataRights.Select => right.Within == $"{schema}.{table}",
            _ => false,
        });
        var on = schema.Length == 0 ? database : table.Length == 0 ? schema : $"{schema}.{table}";
        return isRead ? null : $"The user '{user}' gets {permission} on '{on}', which no port or request explains.";
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";

    private static PropertyReading? Variable(JudgedResource script, string name)
    {
        var variables = script.Input("environmentVariables");
        if (variables.IsUnknown)
            return name == AccessVariable ? variables : null;
        foreach (var variable in variables.Items)
        {
            if (variable.At("name").Text == name)
                return variable.At("value");
        }

        return null;
    }
}
