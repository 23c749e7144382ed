using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes a whole package: one C# file a section, one for what they share, and the file by which Pulumi finds the plugin.</summary>
internal sealed class PackageEmitter
{
    private static readonly string[] Usings =
        [
            "System", "System.Collections.Generic", "System.Collections.Immutable", "System.ComponentModel", "System.Globalization",
            "System.Threading.Tasks", "Pulumi",
        ];

    private readonly PackageSchema _package;
    private readonly PackageStyle _style;
    private readonly TypeUsage _usage;
    private readonly ArgsEmitter _args;
    private readonly OutputTypeEmitter _outputs;
    private readonly ResourceEmitter _resources;
    private readonly FunctionEmitter _functions;

    private PackageEmitter(PackageSchema package)
    {
        _package = package;
        _style = PackageStyle.Of(package);
        _usage = TypeUsage.Of(package);
        var types = new TypeNames(package, _style);
        _args = new ArgsEmitter(types, new Literals(package, _style), _style);
        _outputs = new OutputTypeEmitter(types);
        _resources = new ResourceEmitter(types, _style);
        _functions = new FunctionEmitter(_args, _outputs);
    }

    /// <summary>The files of the package by name, in ordinal order. The same schema gives the same bytes.</summary>
    public static SortedDictionary<string, string> Emit(PackageSchema package)
    {
        var emitter = new PackageEmitter(package);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Package.g.cs"] = emitter.Shared(),
            ["pulumi-plugin.json"] = $$"""
                {
                  "resource": true,
                  "name": {{Literals.Text(package.Name)}},
                  "version": {{Literals.Text(package.Version)}}
                }

                """,
        };
        foreach (var section in emitter.Sections()) files.Add($"{section}.g.cs", emitter.Section(section));
        return files;
    }

    private IEnumerable<string> Sections() =>
        _package.Resources.Select(resource => resource.Token).Where(token => !Token.IsProvider(token))
            .Concat(_package.Functions.Select(function => function.Token))
            .Concat(_package.Objects.Keys)
            .Concat(_package.Enums.Keys)
            .Select(_style.Section)
            .Distinct(StringComparer.Ordinal);

    private string Shared()
    {
        var code = Begin();
        using (code.Open($"namespace {_style.Root}"))
        {
            foreach (var provider in _package.Resources.Where(resource => Token.IsProvider(resource.Token)))
            {
                _resources.Provider(code, provider, _package.Name);
                _args.Provider(code, provider.Inputs);
            }
            UtilitiesEmitter.Emit(code, _package, _style);
        }
        return code.ToString();
    }

    private string Section(string section)
    {
        var code = Begin();
        var resources = _package.Resources.Where(resource => !Token.IsProvider(resource.Token) && IsIn(section, resource.Token)).ToList();
        var objects = _package.Objects.Where(type => IsIn(section, type.Key)).ToList();
        // In Kubernetes a resource may nest in another one; then its arguments are the nested class.
        var args = _style.ArgsNamespace(section) == _style.NestedNamespace(section, Shape.Input)
            ? resources.Select(resource => resource.Token).ToHashSet(StringComparer.Ordinal)
            : [];

        code.Namespace(_style.Namespace(section), () =>
        {
            foreach (var (token, schema) in _package.Enums.Where(type => IsIn(section, type.Key)))
                EnumEmitter.Emit(code, Identifiers.Class(token), schema);
            foreach (var resource in resources) _resources.Emit(code, resource);
            foreach (var function in _package.Functions.Where(function => IsIn(section, function.Token))) _functions.Emit(code, function);
        });
        code.Namespace(_style.ArgsNamespace(section), () =>
        {
            foreach (var resource in resources) _args.Inputs(code, Identifiers.Class(resource.Token), resource.Inputs);
        });
        code.Namespace(_style.NestedNamespace(section, Shape.Input), () =>
        {
            foreach (var (token, schema) in objects)
            {
                if (_usage.IsUsed(token, Shape.Input) && !args.Contains(token)) _args.Inputs(code, Identifiers.Class(token), schema);
                if (_usage.IsUsed(token, Shape.Plain)) _args.Plain(code, Identifiers.Class(token), schema);
            }
        });
        code.Namespace(_style.NestedNamespace(section, Shape.Output), () =>
        {
            foreach (var (token, schema) in objects.Where(type => _usage.IsUsed(type.Key, Shape.Output)))
                _outputs.Emit(code, Identifiers.Class(token), schema);
        });
        return code.ToString();
    }

    private bool IsIn(string section, string token) => _style.Section(token) == section;

    private static CodeWriter Begin()
    {
        var code = new CodeWriter();
        code.Line("// <auto-generated/>");
        code.Line("#nullable enable annotations");
        foreach (var space in Usings) code.Line($"using {space};");
        return code;
    }
}
