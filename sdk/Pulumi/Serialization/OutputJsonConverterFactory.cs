using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

/// <summary>Writes an output as its value and reads a value as an output.</summary>
internal sealed class OutputJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Output<>);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(OutputJsonConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()));

    private sealed class OutputJsonConverter<T> : JsonConverter<Output<T>>
    {
        public override Output<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Output.Create(JsonSerializer.Deserialize<T>(ref reader, options) ?? Unset<T>.Value);

        public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
        {
            if (NestedOutputJson.Met.Resolve(value) is T resolved)
                JsonSerializer.Serialize(writer, resolved, options);
            else
                writer.WriteNullValue();
        }
    }
}
