using System.Text.Json;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.State;

/// <summary>A resource as JSON, with the keys of Pulumi's deployment format. Empty values are left out, except urn, custom and type.</summary>
public static class ResourceJson
{
    /// <summary>Writes the resource as an object.</summary>
    public static void Write(Utf8JsonWriter writer, StateResource resource, Action<Utf8JsonWriter, PropertyValue> writeSecret)
    {
        writer.WriteStartObject();
        writer.WriteString("urn", resource.Urn);
        writer.WriteBoolean("custom", resource.Custom);
        Flag(writer, "delete", resource.Delete);
        Text(writer, "id", resource.Id);
        writer.WriteString("type", resource.Type);
        Map(writer, "inputs", resource.Inputs, writeSecret);
        Map(writer, "outputs", resource.Outputs, writeSecret);
        Text(writer, "parent", resource.Parent);
        Flag(writer, "protect", resource.Protect);
        Flag(writer, "external", resource.External);
        Texts(writer, "dependencies", resource.Dependencies);
        Texts(writer, "initErrors", resource.InitErrors);
        Text(writer, "provider", resource.Provider);
        if (resource.PropertyDependencies.Count > 0)
            WritePropertyDependencies(writer, resource.PropertyDependencies);
        Flag(writer, "pendingReplacement", resource.PendingReplacement);
        Texts(writer, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        Texts(writer, "aliases", resource.Aliases);
        if (resource.CustomTimeouts is { } timeouts)
            WriteTimeouts(writer, timeouts);
        Text(writer, "importID", resource.ImportId);
        Flag(writer, "retainOnDelete", resource.RetainOnDelete);
        Text(writer, "deletedWith", resource.DeletedWith);
        Texts(writer, "replaceWith", resource.ReplaceWith);
        Time(writer, "created", resource.Created);
        Time(writer, "modified", resource.Modified);
        Texts(writer, "ignoreChanges", resource.IgnoreChanges);
        Texts(writer, "hideDiff", resource.HideDiffs);
        Texts(writer, "replaceOnChanges", resource.ReplaceOnChanges);
        if (resource.ReplacementTrigger is { } trigger)
        {
            writer.WritePropertyName("replacementTrigger");
            PropertyJson.Write(writer, trigger, writeSecret);
        }

        if (!resource.Hooks.IsEmpty)
            WriteHooks(writer, resource.Hooks);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object at whose start the reader stands. Keys that this engine does not use are passed over.</summary>
    public static StateResource Read(ref Utf8JsonReader reader, JsonTexts texts)
    {
        var resource = new StateResource { Urn = "", Type = "" };
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            resource = key switch
            {
                "urn" => resource with { Urn = texts.Read(ref reader) },
                "custom" => resource with { Custom = reader.GetBoolean() },
                "delete" => resource with { Delete = reader.GetBoolean() },
                "id" => resource with { Id = texts.Read(ref reader) },
                "type" => resource with { Type = texts.Read(ref reader) },
                "inputs" => resource with { Inputs = MapOf(ref reader, texts) },
                "outputs" => resource with { Outputs = MapOf(ref reader, texts) },
                "parent" => resource with { Parent = texts.Read(ref reader) },
                "protect" => resource with { Protect = reader.GetBoolean() },
                "external" => resource with { External = reader.GetBoolean() },
                "dependencies" => resource with { Dependencies = Strings(ref reader, texts) },
                "initErrors" => resource with { InitErrors = Strings(ref reader, texts) },
                "provider" => resource with { Provider = texts.Read(ref reader) },
                "propertyDependencies" => resource with { PropertyDependencies = PropertyDependencies(ref reader, texts) },
                "pendingReplacement" => resource with { PendingReplacement = reader.GetBoolean() },
                "additionalSecretOutputs" => resource with { AdditionalSecretOutputs = Strings(ref reader, texts) },
                "aliases" => resource with { Aliases = Strings(ref reader, texts) },
                "customTimeouts" => resource with { CustomTimeouts = Timeouts(ref reader) },
                "importID" => resource with { ImportId = texts.Read(ref reader) },
                "retainOnDelete" => resource with { RetainOnDelete = reader.GetBoolean() },
                "deletedWith" => resource with { DeletedWith = texts.Read(ref reader) },
                "replaceWith" => resource with { ReplaceWith = Strings(ref reader, texts) },
                "created" => resource with { Created = reader.GetDateTimeOffset() },
                "modified" => resource with { Modified = reader.GetDateTimeOffset() },
                "ignoreChanges" => resource with { IgnoreChanges = Strings(ref reader, texts) },
                "hideDiff" => resource with { HideDiffs = Strings(ref reader, texts) },
                "resourceHooks" => resource with { Hooks = Hooks(ref reader, texts) },
                "replaceOnChanges" => resource with { ReplaceOnChanges = Strings(ref reader, texts) },
                "replacementTrigger" => resource with { ReplacementTrigger = Trigger(ref reader, texts) },
                _ => Skip(ref reader, resource),
            };
        }

        return resource;
    }

    internal static string FormatTime(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture);

    private static StateResource Skip(ref Utf8JsonReader reader, StateResource resource)
    {
        reader.Skip();
        return resource;
    }

    private static PropertyMap MapOf(ref Utf8JsonReader reader, JsonTexts texts) =>
        reader.TokenType == JsonTokenType.StartObject ? PropertyJson.ReadMap(ref reader, texts) : PropertyMap.Empty;

    private static PropertyValue? Trigger(ref Utf8JsonReader reader, JsonTexts texts) =>
        reader.TokenType == JsonTokenType.Null ? null : PropertyJson.Read(ref reader, texts);

    private static ImmutableArray<string> Strings(ref Utf8JsonReader reader, JsonTexts texts)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return [];
        var all = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            all.Add(texts.Read(ref reader));
        return all.DrainToImmutable();
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies(ref Utf8JsonReader reader, JsonTexts texts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        while (reader.TokenType != JsonTokenType.Null && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = texts.Read(ref reader);
            reader.Read();
            all[key] = Strings(ref reader, texts);
        }

        return all.ToImmutable();
    }

    private static HookBinding Hooks(ref Utf8JsonReader reader, JsonTexts texts)
    {
        var hooks = HookBinding.None;
        while (reader.TokenType != JsonTokenType.Null && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            var names = Strings(ref reader, texts);
            if (Enum.TryParse<HookMoment>(key, out var moment))
                hooks = hooks.With(moment, names);
        }

        return hooks;
    }

    private static OperationTimeouts Timeouts(ref Utf8JsonReader reader)
    {
        var timeouts = new OperationTimeouts(null, null, null);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            var time = TimeSpan.FromSeconds(reader.GetDouble());
            timeouts = key switch
            {
                "create" => timeouts with { Create = time },
                "update" => timeouts with { Update = time },
                "delete" => timeouts with { Delete = time },
                _ => timeouts,
            };
        }

        return timeouts;
    }

    private static void WritePropertyDependencies(Utf8JsonWriter writer, ImmutableDictionary<string, ImmutableArray<string>> dependencies)
    {
        writer.WriteStartObject("propertyDependencies");
        var keys = dependencies.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            writer.WriteStartArray(key);
            foreach (var urn in dependencies[key])
                writer.WriteStringValue(urn);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteHooks(Utf8JsonWriter writer, HookBinding hooks)
    {
        writer.WriteStartObject("resourceHooks");
        foreach (var (moment, names) in hooks.Bound.OrderBy(static pair => pair.Key.ToString(), StringComparer.Ordinal))
            Texts(writer, moment.ToString(), names);
        writer.WriteEndObject();
    }

    private static void WriteTimeouts(Utf8JsonWriter writer, OperationTimeouts timeouts)
    {
        writer.WriteStartObject("customTimeouts");
        Seconds(writer, "create", timeouts.Create);
        Seconds(writer, "update", timeouts.Update);
        Seconds(writer, "delete", timeouts.Delete);
        writer.WriteEndObject();
    }

    private static void Seconds(Utf8JsonWriter writer, string key, TimeSpan? time)
    {
        if (time is { } span)
            writer.WriteNumber(key, span.TotalSeconds);
    }

    private static void Flag(Utf8JsonWriter writer, string key, bool value)
    {
        if (value)
            writer.WriteBoolean(key, true);
    }

    private static void Text(Utf8JsonWriter writer, string key, string value)
    {
        if (value.Length > 0)
            writer.WriteString(key, value);
    }

    private static void Texts(Utf8JsonWriter writer, string key, ImmutableArray<string> values)
    {
        if (values.IsDefaultOrEmpty)
            return;
        writer.WriteStartArray(key);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void Map(Utf8JsonWriter writer, string key, PropertyMap map, Action<Utf8JsonWriter, PropertyValue> writeSecret)
    {
        if (map.Count == 0)
            return;
        writer.WritePropertyName(key);
        PropertyJson.Write(writer, map, writeSecret);
    }

    private static void Time(Utf8JsonWriter writer, string key, DateTimeOffset? time)
    {
        if (time is { } value)
            writer.WriteString(key, FormatTime(value));
    }
}
