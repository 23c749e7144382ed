using System.Globalization;

namespace DataMesh.Model;

/// <summary>Processor and memory of one replica.</summary>
/// <param name="Millicores">Thousandths of a core: 10 to <see cref="MostMillicores"/>.</param>
/// <param name="Mebibytes">Memory in MiB: 16 to <see cref="MostMebibytes"/>.</param>
public sealed record ComputeAmount(int Millicores, int Mebibytes)
{
    /// <summary>The most processor: what a machine of the cluster, of 4 cores, leaves for one container.</summary>
    public const int MostMillicores = 3500;

    /// <summary>The most memory: what a machine of the cluster, of 16 GiB, leaves for one container.</summary>
    public const int MostMebibytes = 12_288;

    /// <summary>The processor as Kubernetes writes it, in its shortest form: 250m, 1.</summary>
    public string Cpu => Millicores % 1000 == 0 ? Text(Millicores / 1000) : $"{Text(Millicores)}m";

    /// <summary>The memory as Kubernetes writes it, in its shortest form: 256Mi, 1Gi.</summary>
    public string Memory => Mebibytes % 1024 == 0 ? $"{Text(Mebibytes / 1024)}Gi" : $"{Text(Mebibytes)}Mi";

    /// <summary>So many of it.</summary>
    /// <param name="count">How many; not negative.</param>
    public ComputeAmount Times(int count) => new(Millicores * count, Mebibytes * count);

    /// <summary>Both together.</summary>
    /// <param name="other">The other.</param>
    public ComputeAmount Plus(ComputeAmount other) => new(Millicores + other.Millicores, Mebibytes + other.Mebibytes);

    internal bool IsLegal() => Millicores is >= 10 and <= MostMillicores && Mebibytes is >= 16 and <= MostMebibytes;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
