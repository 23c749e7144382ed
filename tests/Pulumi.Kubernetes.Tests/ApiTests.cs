using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Pulumi.Kubernetes.Tests;

public sealed class ApiTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    private static readonly List<JsonObject> Files =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "sdk", "schema", "kubernetes"), "*.json")
            .Select(path => JsonNode.Parse(File.ReadAllText(path))!.AsObject())];

    private static readonly Dictionary<string, JsonObject> Resources = Collect("resources");

    public static TheoryData<string> Tokens => [.. Resources.Keys.Order()];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_resource_has_the_members_of_the_schema_and_optional_arguments(string token)
    {
        var type = typeof(Provider).Assembly.GetExportedTypes().Single(candidate => candidate.GetCustomAttribute<ResourceTypeAttribute>()?.Type == token);

        type.BaseType.ShouldBe(typeof(KubernetesResource));
        type.GetProperties(Instance).Select(property => property.GetCustomAttribute<OutputAttribute>()!.Name)
            .ShouldBe(Resources[token]["properties"]!.AsObject().Select(property => property.Key), ignoreOrder: true);

        var args = type.GetConstructors().ShouldHaveSingleItem().GetParameters()[1];
        args.IsOptional.ShouldBeTrue();
        args.ParameterType.FullName.ShouldBe($"Pulumi.Kubernetes.Types.Inputs.{type.FullName!["Pulumi.Kubernetes.".Length..]}Args");
        WireNames(args.ParameterType).ShouldBe(Resources[token]["inputProperties"]!.AsObject().Select(property => property.Key), ignoreOrder: true);
    }

    [Fact]
    public void The_provider_has_the_settings_of_the_schema() =>
        WireNames(typeof(ProviderArgs))
            .ShouldBe(Files.Single(file => file["provider"] is not null)["provider"]!["inputProperties"]!.AsObject().Select(property => property.Key), ignoreOrder: true);

    [Theory]
    [InlineData(typeof(Apps.V1.Deployment))]
    [InlineData(typeof(Autoscaling.V2.HorizontalPodAutoscaler))]
    [InlineData(typeof(Core.V1.Namespace))]
    [InlineData(typeof(Networking.V1.NetworkPolicy))]
    [InlineData(typeof(Policy.V1.PodDisruptionBudget))]
    [InlineData(typeof(Rbac.V1.RoleBinding))]
    [InlineData(typeof(Batch.V1.CronJob))]
    [InlineData(typeof(Core.V1.ServiceSpecType))]
    [InlineData(typeof(Helm.V3.Release))]
    [InlineData(typeof(Scheduling.V1.PriorityClass))]
    [InlineData(typeof(Storage.V1.StorageClass))]
    [InlineData(typeof(Types.Inputs.Core.V1.ServicePortArgs))]
    [InlineData(typeof(Types.Inputs.Meta.V1.ObjectMetaArgs))]
    [InlineData(typeof(Types.Inputs.Provider.HelmReleaseSettingsArgs))]
    [InlineData(typeof(Types.Outputs.Core.V1.NamespaceSpec))]
    public void A_class_stands_where_the_official_package_has_it(Type type) => type.IsPublic.ShouldBeTrue();

    [Theory]
    [InlineData(typeof(Types.Inputs.Core.V1.ServicePortArgs), "TargetPort", typeof(InputUnion<int, string>))]
    [InlineData(typeof(Types.Inputs.Core.V1.ServiceSpecArgs), "Type", typeof(InputUnion<string, Core.V1.ServiceSpecType>))]
    [InlineData(typeof(Types.Inputs.Core.V1.ContainerPortArgs), "ContainerPortValue", typeof(Input<int>))]
    [InlineData(typeof(Types.Inputs.Core.V1.ResourceQuotaSpecArgs), "Hard", typeof(InputMap<string>))]
    [InlineData(typeof(Types.Inputs.Core.V1.SecretArgs), "StringData", typeof(InputMap<string>))]
    [InlineData(typeof(Types.Inputs.Helm.V3.ReleaseArgs), "Values", typeof(InputMap<object>))]
    [InlineData(typeof(Types.Inputs.Helm.V3.ReleaseArgs), "ValueYamlFiles", typeof(InputList<AssetOrArchive>))]
    [InlineData(typeof(Types.Inputs.Helm.V3.RepositoryOptsArgs), "Password", typeof(Input<string>))]
    [InlineData(typeof(Types.Inputs.Meta.V1.ManagedFieldsEntryArgs), "FieldsV1", typeof(InputJson))]
    [InlineData(typeof(Types.Inputs.Provider.KubeClientSettingsArgs), "Qps", typeof(Input<double>))]
    [InlineData(typeof(ProviderArgs), "KubeConfig", typeof(Input<string>))]
    public void A_member_has_the_official_type(Type type, string member, Type expected) => type.GetProperty(member)!.PropertyType.ShouldBe(expected);

    [Fact]
    public void The_version_is_the_one_that_is_pinned_for_the_official_package()
    {
        var pinned = XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => (string?)package.Attribute("Include") == "Pulumi.Kubernetes").Attribute("Version")!.Value;

        Files.Select(file => file["version"]!.GetValue<string>()).Distinct().ShouldBe([pinned]);
    }

    private static IEnumerable<string> WireNames(Type type) =>
        type.GetMembers(Instance).SelectMany(member => member.GetCustomAttributesData())
            .Where(data => data.AttributeType == typeof(InputAttribute))
            .Select(data => (string)data.ConstructorArguments[0].Value!);

    private static Dictionary<string, JsonObject> Collect(string kind) =>
        Files.SelectMany(file => file[kind]?.AsObject() ?? []).ToDictionary(entry => entry.Key, entry => entry.Value!.AsObject());

    private static string Here([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
