using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Checking;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// Azure's front door, without a cloud behind it: what a request must look like, and what its answer will be. Pure functions; the same
/// request has the same answer always, from whatever thread.
/// </summary>
/// <param name="types">The types that are known.</param>
public sealed class AzureApi(AzureTypes types)
{
    /// <summary>The types that are known.</summary>
    public AzureTypes Types { get; } = types;

    /// <summary>
    /// Holds a request against its type: unknown, missing, wrong and impossible properties, names, addresses. Values that are not known
    /// yet pass. A type that the simulated Azure does not know is an error of its own (<c>NoRegisteredProviderFound</c>).
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cloud">The cloud in which the location of the resource group is looked up, for a resource that has no location and a provider that
    /// has none; asked only then. Null when that is not wanted.</param>
    public AzureCheck Check(AzureRequest request, Func<ICloudView>? cloud = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Types.Find(request.Token) is not { } type)
            return new AzureCheck(AzureObject.From(request.Inputs), [UnknownType(request.Token)]);
        var checker = new InputChecker(type.Inputs, new ArmSchemaAnswers(type));
        var inputs = checker.Check(Completion.Complete(type, request, cloud));
        var errors = new List<AzureError>(checker.Errors);
        if (NameChecker.Check(type, inputs) is { } illegal) errors.Add(illegal);
        CheckPath(type, inputs, errors);
        if (type.NeedsLocation && !inputs.ContainsKey("location") && type.Inputs.Find("location") is { IsRequired: false })
            errors.Add(SchemaErrors.MissingProperty(type, "location", ""));
        NetworkSyntax.Check(type, inputs, errors);
        return new AzureCheck(inputs, [.. errors]);
    }

    /// <summary>
    /// The resource as a put would leave it, byte for byte. The inputs must have passed <see cref="Check"/>. Passwords and other values
    /// that Azure takes and never returns are masked. Null when the type is not known, or a part of the id is not known yet.
    /// </summary>
    public AzureResource? Predict(AzureRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Types.Find(request.Token) is not { } type) return null;
        var inputs = WriteOnly.Forget(type.ArmType, AzureObject.From(request.Inputs));
        return type.Path.Fill(inputs, request.SubscriptionId) is { } id
            ? new AzureResource(id, type.Token, ArmTypeOf(type, id), inputs, OutputPrediction.Predict(type, ArmTypeOf(type, id), id, inputs, request))
            : null;
    }

    private static void CheckPath(AzureType type, AzureObject inputs, List<AzureError> errors)
    {
        foreach (var argument in type.PathArguments)
        {
            var value = PathTemplate.Value(inputs, argument);
            if (value is null && type.Inputs.Find(argument) is not { IsRequired: true })
                errors.Add(SchemaErrors.MissingProperty(type, argument, ""));
            if (value is not string text) continue;
            if (type.Path.IsScope(argument))
            {
                var scope = text.TrimStart('/');
                if (!scope.StartsWith("subscriptions/", StringComparison.OrdinalIgnoreCase)
                    && !scope.StartsWith("providers/", StringComparison.OrdinalIgnoreCase))
                    errors.Add(SchemaErrors.NoScope(argument, text));
            }
            else if (argument != type.NameArgument && (text.Length == 0 || text.Contains('/')))
            {
                errors.Add(SchemaErrors.IllegalPathSegment(type, argument, text));
            }
        }
    }

    /// <summary>A record set's type is the kind of its records, which is an input.</summary>
    private static string ArmTypeOf(AzureType type, string id) =>
        type.ArmType.Contains('{') && ArmId.TypeOf(id) is { } armType ? armType : type.ArmType;

    private static AzureError UnknownType(string token) => new(
        "NoRegisteredProviderFound",
        $"No registered resource provider found for the type '{token}'. The simulated Azure knows the types in "
            + $"sdk/schema/azure-native/arm.json.",
        null);
}
