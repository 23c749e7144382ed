namespace DataMesh.Model.Access;

/// <summary>How far a request is on one day.</summary>
public enum RequestState
{
    /// <summary>It lacks an approval that counts.</summary>
    Waiting,

    /// <summary>It is approved, and starts later.</summary>
    Approved,

    /// <summary>It is approved and its days have come: it is a grant.</summary>
    InForce,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It was taken back.</summary>
    Revoked,

    /// <summary>It breaks a rule of the register.</summary>
    Refused,
}
