using System.Text;
using System.Text.Json;
using DataMesh.SdkGenerator.Emitting;
using DataMesh.SdkGenerator.Schemas;

#pragma warning disable RS0030 // A build tool: MSBuild reads what goes wrong from its standard error.

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: DataMesh.SdkGenerator <schema folder> <output folder>");
    return 2;
}

try
{
    var files = PackageEmitter.Emit(SchemaReader.ReadFolder(args[0]));
    Directory.CreateDirectory(args[1]);
    foreach (var stale in Directory.EnumerateFiles(args[1], "*.g.cs").Where(path => !files.ContainsKey(Path.GetFileName(path)))) File.Delete(stale);
    foreach (var (name, text) in files) WriteIfChanged(Path.Combine(args[1], name), text);
    return 0;
}
catch (Exception exception) when (exception is SchemaException or JsonException or KeyNotFoundException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine($"{args[0]} : error SDKGEN: {exception.Message}");
    return 1;
}

// The compiler runs again when a file is newer than its output; a file that says the same must not be.
static void WriteIfChanged(string path, string text)
{
    var bytes = Encoding.UTF8.GetBytes(text);
    if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) File.WriteAllBytes(path, bytes);
}
