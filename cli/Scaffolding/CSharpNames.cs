using System.Reflection;
using DataMesh.Model;
using DataMesh.Stacks;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Names of classes and properties, made from names of the mesh, that mean nothing else where the domains are written.</summary>
internal static class CSharpNames
{
    private const string DomainsNamespace = "DataMesh.Stacks.Domains";

    // What stacks/ can say without naming a namespace: the implicit usings of the SDK, and those of its project file.
    private static readonly ImmutableArray<string> Namespaces =
    [
        "System", "System.Collections.Generic", "System.Collections.Immutable", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly ImmutableArray<string> Assemblies =
    [
        "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Console", "System.Linq", "System.Net.Http", "System.Threading",
    ];

    private static readonly Lazy<ImmutableHashSet<string>> Taken = new(() =>
    [
        "Components", "Infra", "Pulumi", "Microsoft", "YamlDotNet",
        .. TypesOf(typeof(Domain).Assembly).Concat(TypesOf(typeof(CompanyMesh).Assembly))
            .Where(type => type.Namespace != DomainsNamespace || type.Name == "Groups")
            .SelectMany(type => (type.Namespace ?? "").Split('.').Append(type.Name)),
    ]);

    /// <summary>The class for a domain: its name in Pascal case, with Domain behind it where that means something else already.</summary>
    public static string ClassFor(string domain)
    {
        var name = Pascal(domain);
        var isTaken = Taken.Value.Contains(name)
            || Namespaces.Any(space => Assemblies.Any(assembly => Type.GetType($"{space}.{name}, {assembly}") is not null));
        return isTaken ? $"{name}Domain" : name;
    }

    /// <summary>The properties for a domain's stores: their names in Pascal case, with Store behind one that means something else in that class.</summary>
    public static ImmutableArray<string> MembersFor(string className, IEnumerable<string> stores)
    {
        var taken = typeof(object).GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(method => method.Name).Concat([className, "Domain", "DomainKind", "Groups"]).ToHashSet(StringComparer.Ordinal);
        var members = ImmutableArray.CreateBuilder<string>();
        foreach (var store in stores)
        {
            var name = Pascal(store);
            while (!taken.Add(name))
                name += "Store";
            members.Add(name);
        }

        return members.ToImmutable();
    }

    /// <summary>A name in lower-case kebab in Pascal case.</summary>
    public static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static Type[] TypesOf(Assembly assembly) => assembly.GetTypes();
}
