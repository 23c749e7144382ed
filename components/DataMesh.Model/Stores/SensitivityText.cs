namespace DataMesh.Model;

/// <summary>How a sensitivity is written in paths.</summary>
public static class SensitivityText
{
    /// <summary>The sensitivity as a folder's name.</summary>
    public static string Text(this Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.General => "general",
        Sensitivity.Sensitive => "sensitive",
        _ => throw new ArgumentOutOfRangeException(nameof(sensitivity), sensitivity, null),
    };
}
