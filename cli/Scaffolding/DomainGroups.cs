using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>The groups of a new domain: those that <c>Groups.cs</c> has already, and those that are to be written.</summary>
/// <param name="file">The file, relative to the project's folder.</param>
/// <param name="code">What is in it.</param>
/// <param name="known">The groups in it.</param>
internal sealed class DomainGroups(string file, string code, ImmutableArray<NewGroup> known)
{
    private const string OwnersEnd = "-owners";
    private const string StewardsEnd = "-stewards";

    /// <summary>The group that answers for the domain, and the one that looks after its data.</summary>
    /// <exception cref="EngineException">A group is there with another id, or a property of that name holds another group (DM0922).</exception>
    public (NewGroup Owner, NewGroup Steward) For(DomainRequest request, int index)
    {
        var words = request.Name.Value.Replace('-', ' ');
        var pascal = CSharpNames.Pascal(request.Name.Value);
        var owner = Group(request.Owner, request.OwnerId, $"{pascal}Owners", $"Answers for {words}.", Placeholder(index, 1));
        var name = request.Steward ?? StewardOf(request.Owner);
        if (name == request.Owner)
        {
            return request.StewardId is { } id && id != owner.Reference.ObjectId
                ? throw new EngineException(ScaffoldDiagnostics.GroupDiffers(file, $"--owner-id and --steward-id give the one group '{name}' two object ids"))
                : (owner, owner);
        }

        return (owner, Group(name, request.StewardId, $"{pascal}Stewards", $"Looks after {Possessive(words)} data.", Placeholder(index, 2)));
    }

    /// <summary>The group of stewards beside a group of owners: sg-finance-owners and sg-finance both give sg-finance-stewards.</summary>
    public static string StewardOf(string owner) =>
        (owner.EndsWith(OwnersEnd, StringComparison.Ordinal) ? owner[..^OwnersEnd.Length] : owner) + StewardsEnd;

    private NewGroup Group(string name, Guid? id, string member, string summary, Guid placeholder)
    {
        if (known.FirstOrDefault(group => group.Reference.Name == name) is { } found)
        {
            return id is null || id == found.Reference.ObjectId
                ? found
                : throw new EngineException(ScaffoldDiagnostics.GroupDiffers(
                    file, $"The group '{name}' is in the file as {found.Member} with the object id {found.Reference.ObjectId}, not {id}"));
        }

        if (GroupList.Uses(code, member))
            throw new EngineException(ScaffoldDiagnostics.GroupDiffers(file, $"'{member}' would hold the group '{name}', but is something else in the file"));
        return id is { } given
            ? new NewGroup(member, new GroupReference(name, given)) { Summary = summary }
            : new NewGroup(member, new GroupReference(name, placeholder))
            {
                Summary = summary + " The object id is a placeholder until the group is made.",
                IsPlaceholder = true,
            };
    }

    // Derived from the index, which is never used again, and easy to recognise. A group that was given the same one by hand moves it on.
    private Guid Placeholder(int index, int role)
    {
        for (var number = role; ; number += 2)
        {
            var id = Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"aaaaaaaa-{index:D4}-4000-8000-{number:D12}"));
            if (known.All(group => group.Reference.ObjectId != id))
                return id;
        }
    }

    private static string Possessive(string words) => words.EndsWith('s') ? words + "'" : words + "'s";
}
