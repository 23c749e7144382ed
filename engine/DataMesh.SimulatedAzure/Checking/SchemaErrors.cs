using System.Globalization;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>
/// What ARM and its resource providers answer to a body that does not fit the API. The messages have the shape of the services' answers
/// (a .NET JSON reader's for most), without line and position, which a program's author never sees.
/// </summary>
internal static class SchemaErrors
{
    private const string InvalidContent = "InvalidRequestContent";

    public static AzureError UnknownProperty(AzureType type, ObjectShape owner, string name, string path)
    {
        var known = owner.Properties.Select(property => property.Name);
        var hint = NameSuggestion.Nearest(name, known) is { } near ? $" Did you mean '{near}'?" : "";
        var of = owner.Token == type.Token ? type.ArmType : owner.ShortName;
        return new(InvalidContent, $"The request content was invalid and could not be deserialized: 'Could not find member '{name}' on "
            + $"object of type '{of}'. Path '{path}'.'{hint}", path);
    }

    public static AzureError MissingProperty(AzureType type, string name, string ownerPath)
    {
        var path = ownerPath.Length == 0 ? name : $"{ownerPath}.{name}";
        return (ownerPath.Length, name) switch
        {
            (0, "location") => new("LocationRequired", "The location property is required for this definition.", path),
            (0, _) when type.PathArguments.Contains(name) => new("InvalidRequestContent", $"The request to create a resource of type "
                + $"'{type.ArmType}' names no '{name}', which is part of its id.", path),
            _ => new(InvalidContent, $"The request content was invalid and could not be deserialized: 'Required property '{name}' not "
                + $"found in JSON. Path '{ownerPath}'.'", path),
        };
    }

    public static AzureError WrongType(AzureType type, Shape shape, object value, string path) => new(
        InvalidContent,
        $"The request content was invalid and could not be deserialized: 'Error converting value "
            + $"{(IsSecret(type, path) ? AzureResource.WriteOnlyMask : Show(value))} to type '{shape.Label}'. Path '{path}'.'",
        path);

    public static AzureError WrongValue(AzureType type, IReadOnlyList<string> allowed, string value, string path)
    {
        var list = $"The possible values are: {string.Join(", ", allowed)}.";
        var hint = NameSuggestion.Nearest(value, allowed) is { } near ? $" Did you mean '{near}'?" : "";
        return type.ArmType.Split('/')[0] switch
        {
            // https://github.com/hashicorp/terraform-provider-azurerm/issues/8089
            "Microsoft.Storage" => new("InvalidValuesForRequestParameters", $"Values for request parameters are invalid: {path}. The "
                + $"value '{value}' is not known. {list}{hint}", path),
            _ => new(InvalidContent, $"The request content was invalid and could not be deserialized: 'Error converting value "
                + $"\"{value}\" to the type of '{path}'. Path '{path}'.' {list}{hint}", path),
        };
    }

    /// <summary>A name would not stay one segment of the id.</summary>
    public static AzureError IllegalPathSegment(AzureType type, string argument, string value) => new(
        "InvalidResourceName",
        $"The provided value '{value}' of '{argument}' cannot be a part of the id of a resource of type '{type.ArmType}': it is empty "
            + $"or contains '/'.",
        argument);

    public static AzureError NoScope(string argument, string value) => new(
        "MissingSubscription",
        $"The request did not have a subscription or a valid tenant level resource provider: '{value}' is not the id of a subscription, "
            + $"a resource group, a resource or a management group.",
        argument);

    private static bool IsSecret(AzureType type, string path) => WriteOnly.Holds(type.ArmType, path[(path.LastIndexOf('.') + 1)..]);

    private static string Show(object value) => value switch
    {
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        double number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> => "{...}",
        IReadOnlyList<object?> => "[...]",
        _ => $"of the .NET type {value.GetType().Name}",
    };
}
