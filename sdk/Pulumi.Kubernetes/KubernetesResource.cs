#nullable enable annotations
namespace Pulumi.Kubernetes
{
    /// <summary>What every Kubernetes resource is.</summary>
    public abstract class KubernetesResource : CustomResource
    {
        internal KubernetesResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
            : base(type, name, args, options)
        {
        }
    }
}
