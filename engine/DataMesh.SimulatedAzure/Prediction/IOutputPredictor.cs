namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Knows what Azure computes for the resources of a type, beyond giving back what was put.</summary>
internal interface IOutputPredictor
{
    /// <summary>The ARM types that it speaks for.</summary>
    IEnumerable<string> ArmTypes { get; }

    void Complete(OutputDraft draft);
}
