namespace DataMesh.Benchmarks;

/// <summary>What one process measured.</summary>
/// <param name="Resources">How many resources were evaluated.</param>
/// <param name="Milliseconds">From the first statement of the program to the last.</param>
/// <param name="CpuMilliseconds">Processor time of the whole process, compiler and collector included: what a busy machine blurs least.</param>
/// <param name="StartMegabytes">Peak memory before it began: the runtime itself.</param>
/// <param name="PeakMegabytes">Peak memory of the whole process.</param>
internal sealed record Measurement(int Resources, double Milliseconds, double CpuMilliseconds, double StartMegabytes, double PeakMegabytes)
{
    public double MicrosecondsPerResource => Milliseconds * 1000 / Resources;

    public double KilobytesPerResource => (PeakMegabytes - StartMegabytes) * 1024 / Resources;
}
