using System.Globalization;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace DataMesh.Components.Monitoring;

/// <summary>An action group that tells people by mail.</summary>
internal static class MailGroup
{
    /// <summary>Creates the group.</summary>
    /// <param name="parent">The component that owns it.</param>
    /// <param name="name">Its logical name.</param>
    /// <param name="resourceGroupName">The resource group that holds it.</param>
    /// <param name="groupName">Its name in Azure.</param>
    /// <param name="shortName">Its name in mails and text messages.</param>
    /// <param name="emails">Who is told; at least one.</param>
    /// <param name="tags">Its tags.</param>
    public static AzureNative.Monitor.ActionGroup Create(
        Resource parent, string name, Input<string> resourceGroupName, ActionGroupName groupName, ActionGroupShortName shortName,
        ImmutableArray<string> emails, ImmutableDictionary<string, string> tags)
    {
        var group = new AzureNative.Monitor.ActionGroupArgs
        {
            ResourceGroupName = resourceGroupName,
            Location = "Global",
            ActionGroupName = groupName.Value,
            GroupShortName = shortName.Value,
            Enabled = true,
            Tags = tags,
        };
        for (var place = 0; place < emails.Length; place++)
        {
            group.EmailReceivers.Add(new Inputs.MicrosoftCommonEmailReceiverArgs
            {
                Name = $"mail-{(place + 1).ToString(CultureInfo.InvariantCulture)}",
                EmailAddress = emails[place],
                UseCommonAlertSchema = true,
            });
        }

        return new AzureNative.Monitor.ActionGroup(name, group, new CustomResourceOptions { Parent = parent });
    }
}
