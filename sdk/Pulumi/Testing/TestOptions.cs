namespace Pulumi.Testing;

/// <summary>What a program under test is told.</summary>
public class TestOptions
{
    /// <summary>The project; <c>project</c> unless set.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The folder that holds Pulumi.yaml.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The stack; <c>stack</c> unless set.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether this is a preview, in which outputs that the mocks do not return are unknown; true unless set.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The organization; <c>organization</c> unless set.</summary>
    public string? OrganizationName { get; set; }
}
