namespace DataMesh.Conformance.Tests.Lab;

/// <summary>How a program is run.</summary>
public enum Way
{
    /// <summary>In C#, in this process.</summary>
    InProcess,

    /// <summary>In C#, as a process of its own.</summary>
    CSharp,

    /// <summary>In JavaScript, with the official SDK.</summary>
    NodeJs,
}
