using DataMesh.Catalog.Site.Markups;
using DataMesh.Model.Access;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>How to ask for access: the command, and where there is a repository on the web, a pull request that is filled in as far as it can be.</summary>
internal static class AskSection
{
    public static Markup Of(SiteFacts facts, PublishedProduct published, ImmutableArray<PublishedPort> ports) => Markup.Of($"""
        <p>Declare the port among your product's inputs, then ask on a branch of the mesh's repository. {Approvers(published)} has to approve it
        with <code>access approve</code>, in the pull request. Access lasts at most {AccessDurations.LongestDays(published.Product.Classification)} days.</p>
        {Markup.Each(ports, port => Port(facts, port))}
        """);

    private static string Approvers(PublishedProduct published)
    {
        string[] groups = [published.Product.Owner.Name, published.Domain.Owner.Name, published.Domain.Steward.Name];
        var names = string.Join(", ", groups.Distinct(StringComparer.Ordinal));
        return AccessDurations.Approvers(published.Product.Classification) == 1 ? $"One of {names}" : $"Two of {names}";
    }

    private static Markup Port(SiteFacts facts, PublishedPort port) => port.Lifecycle.Stage is LifecycleStage.Draft or LifecycleStage.Retired
        ? Markup.Of($"<p><code>{port.Port.Name.Value}</code> is {port.Lifecycle.Stage.Text()}: access to it cannot be asked for.</p>\n")
        : Markup.Of($"""
        <h3>{port.Port.Name.Value}</h3>
        <pre class="command" role="region" aria-label="The command for {port.Port.Name.Value}"
        tabindex="0"><code>{AccessTemplate.Command(facts, port)}</code></pre>
        {(facts.Repository is { } repository ? Link(repository, AccessTemplate.File(facts, port), port) : Markup.Empty)}
        """);

    private static Markup Link(SourceRepository repository, (string Path, string Text) file, PublishedPort port) => Markup.Of($"""
        <p>Or <a rel="noreferrer" href="{repository.NewFile(file.Path, file.Text)}">propose the file for {port.Port.Name.Value} on the web</a>:
        the request is filled in but for who you are and what for.</p>
        """);
}
