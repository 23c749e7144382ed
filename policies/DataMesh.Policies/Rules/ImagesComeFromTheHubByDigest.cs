using System.Text.RegularExpressions;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;

namespace DataMesh.Policies.Rules;

/// <summary>Images come from the registry of the environment's hub, by their digest.</summary>
public sealed partial class ImagesComeFromTheHubByDigest : StackPolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-aks-01";

    /// <inheritdoc/>
    public override string Title => "Images come from the hub's registry, by digest";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why => "An image is code that runs as a data product. A tag can be moved to other code after the review, and another registry is not watched.";

    /// <inheritdoc/>
    public override string Fix => "Push the image to the registry of this environment's hub, and name it <registry>.azurecr.io/<repository>@sha256:<digest>.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        foreach (var type in PodReadings.Types)
        {
            foreach (var resource in stack.OfType(type))
            {
                PodReadings.EachContainer(resource, findings.About(resource), (container, about) =>
                {
                    var image = container.At("image");
                    if (image.IsUnknown)
                        about.Unknown(image);
                    else if (Image().Match(image.Text ?? "") is not { Success: true } match)
                        about.Violation($"'{image.Text}' is not named by its digest in a registry of the mesh.", image.Path);
                    else if (!IsRegistryOf(stack.Name, match))
                        about.Violation($"'{match.Groups["registry"].Value}' is not the registry of this environment's hub.", image.Path);
                });
            }
        }
    }

    // The name of a registry tells its mesh and environment, and ends in what follows from both.
    private static bool IsRegistryOf(string stack, Match image) =>
        EnvironmentName.All.FirstOrDefault(environment => stack.EndsWith($"-{environment}", StringComparison.Ordinal)) is { } environment
        && image.Groups["mesh"].Value is var mesh && mesh.EndsWith(environment.Value, StringComparison.Ordinal)
        && MeshPrefix.Check(mesh[..^environment.Value.Length]).ValueOrNull is { } prefix
        && new AzureNames(prefix, environment).ContainerRegistry().Value == image.Groups["registry"].Value;

    [GeneratedRegex("^(?<registry>cr(?<mesh>[a-z0-9]+)[a-z0-9]{6})\\.azurecr\\.io/[a-z0-9][a-z0-9._/-]*@sha256:[0-9a-f]{64}$")]
    private static partial Regex Image();
}
