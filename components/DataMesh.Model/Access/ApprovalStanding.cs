namespace DataMesh.Model.Access;

/// <summary>What an approval is worth on one day.</summary>
public enum ApprovalStanding
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It is given on a later day.</summary>
    Later,

    /// <summary>What stands in the file is not what was approved.</summary>
    Edited,

    /// <summary>The data became more delicate than the approver was told.</summary>
    Outgrown,

    /// <summary>The same group, or the same person for another group, has approved already.</summary>
    Repeated,

    /// <summary>Whoever gave it may not approve this request.</summary>
    Refused,
}
