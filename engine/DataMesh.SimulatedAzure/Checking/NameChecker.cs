namespace DataMesh.SimulatedAzure.Checking;

/// <summary>
/// Holds the name of a resource against the rules of its type, with the code and the text that the type's provider answers.
/// </summary>
internal static class NameChecker
{
    public static AzureError? Check(AzureType type, IReadOnlyDictionary<string, object?> inputs)
    {
        if (type.NameArgument is not { } argument || !inputs.TryGetValue(argument, out var value) || value is not string name) return null;
        return type.NameRule.Accepts(name) ? null : Refuse(type, name, argument);
    }

    private static AzureError Refuse(AzureType type, string name, string argument)
    {
        var (code, message) = type.ArmType switch
        {
            "Microsoft.Storage/storageAccounts" =>
                ("AccountNameInvalid", $"{name} is not a valid storage account name. Storage account name must be between 3 and 24 "
                    + $"characters in length and use numbers and lower-case letters only."),
            "Microsoft.KeyVault/vaults" =>
                ("VaultNameNotValid", $"The vault name '{name}' is invalid. A vault's name must be between 3-24 alphanumeric "
                    + $"characters. The name must begin with a letter, end with a letter or digit, and not contain consecutive hyphens."),
            "Microsoft.Resources/resourceGroups" =>
                ("InvalidResourceGroup", ResourceGroup(name)),
            "Microsoft.Sql/servers" =>
                ("InvalidServerName", $"Invalid server name '{name}'. It can be made up of lowercase letters 'a'-'z', the numbers 0-9 "
                    + $"and the hyphen, must not start or end with a hyphen, and has at most 63 characters."),
            "Microsoft.Storage/storageAccounts/blobServices/containers" or "Microsoft.Storage/storageAccounts/fileServices/shares" =>
                ("InvalidResourceName", $"The specified resource name '{name}' contains invalid characters or is too short or too long: "
                    + $"{type.NameRule.Length}, lower-case letters, digits and single hyphens."),
            "Microsoft.Authorization/roleAssignments" =>
                ("InvalidRoleAssignmentId", $"The role assignment ID '{name}' is not valid. The role assignment ID must be a GUID."),
            "Microsoft.Authorization/roleDefinitions" =>
                ("InvalidRoleDefinitionId", $"The role definition ID '{name}' is not valid. The role definition ID must be a GUID."),
            _ when type.NameRule.Allowed is { IsEmpty: false } allowed =>
                ("InvalidResourceName", $"Resource name {name} is invalid. A resource of type {type.ArmType} is called "
                    + $"{string.Join(" or ", allowed)}."),
            _ when type.ArmType.StartsWith("Microsoft.Network/", StringComparison.Ordinal) =>
                ("InvalidResourceName", $"Resource name {name} is invalid. The name can be up to {type.NameRule.Maximum} characters "
                    + $"long. It must begin with a word character, and it must end with a word character or with '_'. The name may "
                    + $"contain word characters or '.', '-', '_'."),
            _ =>
                ("InvalidResourceName", $"The provided resource name '{name}' is not valid for type {type.ArmType}: "
                    + $"{type.NameRule.Length}{Pattern(type)}."),
        };
        return new AzureError(code, message, argument);
    }

    private static string ResourceGroup(string name)
    {
        var illegal = string.Concat(name.Where(character => !char.IsLetterOrDigit(character) && character is not ('-' or '.' or '(' or ')' or '_')).Distinct());
        var what = illegal.Length > 0 ? $"has these invalid characters: '{illegal}'" : name.EndsWith('.') ? "ends with a '.'" : "is too short or too long";
        return $"The provided resource group name '{name}' {what}. The name can only be a letter, digit, '-', '.', '(', ')' or '_'; it "
            + $"has at most 90 characters and does not end with '.'.";
    }

    private static string Pattern(AzureType type) =>
        type.NameRule.Patterns is { Length: > 0 } patterns ? $", and the pattern {string.Join(" and ", patterns)}" : "";
}
