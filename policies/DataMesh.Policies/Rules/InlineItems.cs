namespace DataMesh.Policies.Rules;

/// <summary>Azure takes subnets and security rules on their own or as a list inside their parent; a rule has to look at both.</summary>
internal static class InlineItems
{
    public static void Judge(PropertyReading list, ResourceFindings findings, Action<PropertyReading, ResourceFindings> judge)
    {
        if (list.IsUnknown)
        {
            findings.Unknown(list);
            return;
        }

        foreach (var item in list.Items)
        {
            if (item.IsUnknown)
                findings.Unknown(item);
            else
                judge(item, findings);
        }
    }
}
