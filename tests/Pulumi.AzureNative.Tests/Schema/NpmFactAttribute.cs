namespace Pulumi.AzureNative.Tests.Schema;

/// <summary>A test that needs the npm packages in sdk/schema. It is skipped where nobody has fetched them: no test requires npm.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(SchemaFolder.Folder, "node_modules", "@pulumi", "azure-native")))
            Skip = "sdk/schema/node_modules is not there: run `npm ci` in sdk/schema to compare the schema with the npm package.";
    }
}
