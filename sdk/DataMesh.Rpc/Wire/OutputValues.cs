using Google.Protobuf.WellKnownTypes;

namespace DataMesh.Rpc.Wire;

/// <summary>Properties that carry what they depend on, as output values: the one form in which a transform learns it.</summary>
internal static class OutputValues
{
    private const string DependenciesKey = "dependencies";

    /// <summary>The properties; those that depend on something as output values.</summary>
    public static Struct Write(PropertyMap properties, ImmutableDictionary<string, ImmutableArray<string>> dependencies)
    {
        var written = PropertyWriter.Write(properties);
        foreach (var (key, urns) in dependencies)
        {
            if (!urns.IsEmpty && properties.Find(key) is { } value)
                written.Fields[key] = Output(value, urns);
        }

        return written;
    }

    /// <summary>The URNs that stand in each property that depends on any, in ordinal order.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Dependencies(Struct? properties)
    {
        var dependencies = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        foreach (var (key, value) in properties?.Fields ?? [])
        {
            var urns = new SortedSet<string>(StringComparer.Ordinal);
            Collect(value, urns);
            if (urns.Count > 0)
                dependencies = dependencies.SetItem(key, [.. urns]);
        }

        return dependencies;
    }

    private static Value Output(PropertyValue value, ImmutableArray<string> urns)
    {
        var isSecret = value is PropertyValue.SecretValue;
        var content = value is PropertyValue.SecretValue secret ? secret.Value : value;
        var output = new Struct { Fields = { { SignatureKeys.Signature, new Value { StringValue = SignatureKeys.OutputValue } } } };
        if (content is not PropertyValue.UnknownValue)
            output.Fields.Add("value", PropertyWriter.Write(content));
        if (isSecret)
            output.Fields.Add("secret", new Value { BoolValue = true });
        var list = new ListValue();
        list.Values.AddRange(urns.Select(static urn => new Value { StringValue = urn }));
        output.Fields.Add(DependenciesKey, new Value { ListValue = list });
        return new Value { StructValue = output };
    }

    private static void Collect(Value value, SortedSet<string> urns)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.ListValue:
                foreach (var item in value.ListValue.Values)
                    Collect(item, urns);
                break;
            case Value.KindOneofCase.StructValue:
                var fields = value.StructValue.Fields;
                var isOutput = fields.TryGetValue(SignatureKeys.Signature, out var signature) && signature.StringValue == SignatureKeys.OutputValue;
                foreach (var (key, member) in fields)
                {
                    if (!isOutput || key == "value")
                        Collect(member, urns);
                    else if (key == DependenciesKey && member.KindCase == Value.KindOneofCase.ListValue)
                        urns.UnionWith(member.ListValue.Values.Select(static urn => urn.StringValue).Where(static urn => urn.Length > 0));
                }

                break;
        }
    }
}
