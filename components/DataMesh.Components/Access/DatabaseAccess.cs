using Inputs = Pulumi.AzureNative.Resources.Inputs;

namespace DataMesh.Components.Access;

/// <summary>
/// The users of a database and their permissions, kept equal to a list by one deployment script per database. Not one script per grant: when a grant ends,
/// deleting a script would revoke nothing. Here the list that the script makes true gets shorter, which changes the script's inputs, which runs it again.
/// </summary>
/// <remarks>
/// Azure deletes a deployment script 26 hours after it ran, at the latest. A refresh then shows it as gone, and the next run runs it again: harmless, since it
/// changes nothing that is right, and useful, since it puts right what somebody changed by hand.
/// </remarks>
public sealed class DatabaseAccess : ComponentResource
{
    /// <summary>Creates the script.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">The database and its users.</param>
    /// <param name="options">Parent and providers.</param>
    public DatabaseAccess(string name, DatabaseAccessArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:access:DatabaseAccess", name, options)
    {
        var document = Document(args.Dialect, args.Accesses);
        _ = new AzureNative.Resources.AzurePowerShellScript(name, new()
        {
            ResourceGroupName = args.Host.ResourceGroupName,
            Location = args.Site.Location,
            ScriptName = AzureNames.AccessScript(args.DatabaseName).Value,
            Kind = "AzurePowerShell",
            AzPowerShellVersion = DatabaseAccessScript.AzurePowerShellVersion,
            ScriptContent = args.Dialect.Script,
            ForceUpdateTag = document.Apply(text => DatabaseAccessDocument.Tag(text, args.Dialect.Script)),
            EnvironmentVariables =
            {
                new Inputs.EnvironmentVariableArgs { Name = DatabaseAccessScript.ServerVariable, Value = args.ServerName },
                new Inputs.EnvironmentVariableArgs { Name = DatabaseAccessScript.DatabaseVariable, Value = args.DatabaseName.Value },
                new Inputs.EnvironmentVariableArgs { Name = DatabaseAccessScript.UserVariable, Value = args.Host.IdentityName },
                new Inputs.EnvironmentVariableArgs { Name = DatabaseAccessScript.AccessVariable, Value = document },
            },
            Identity = new Inputs.ManagedServiceIdentityArgs { Type = "UserAssigned", UserAssignedIdentities = { args.Host.IdentityId } },
            StorageAccountSettings = new Inputs.StorageAccountConfigurationArgs { StorageAccountName = args.Host.StorageAccountName },
            ContainerSettings = new Inputs.ContainerConfigurationArgs { SubnetIds = { new Inputs.ContainerGroupSubnetIdArgs { Id = args.Host.SubnetId } } },
            CleanupPreference = "OnSuccess",
            RetentionInterval = "PT26H",
            Timeout = "PT30M",
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, DependsOn = [args.Host, .. args.Host.Network, .. args.Database] });
        RegisterOutputs();
    }

    private static Output<string> Document(DatabaseDialect dialect, ImmutableArray<StoreAccess> accesses)
    {
        var identityIds = Output.All(accesses.Select(access => dialect.IdOf(access.Identity)).ToImmutableArray());
        return identityIds.Apply(ids => DatabaseAccessDocument.Write(accesses.SelectMany((access, place) => dialect.PermissionsOf(access, ids[place]))));
    }
}
