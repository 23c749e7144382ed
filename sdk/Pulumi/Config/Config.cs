using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration of the stack under one namespace; the project's own unless another is named.</summary>
public sealed class Config
{
    private readonly string _namespace;
    private readonly ProgramInfo _info;

    public Config(string? name = null)
    {
        _info = ProgramRun.Required.Info;
        _namespace = name ?? _info.Project;
    }

    public string? Get(string key) => _info.Config.GetValueOrDefault(FullKey(key));

    public bool? GetBoolean(string key) => Convert<bool>(key, bool.TryParse, "Boolean");

    public int? GetInt32(string key) => Convert<int>(key, TryParseInt32, "Int32");

    public double? GetDouble(string key) => Convert<double>(key, TryParseDouble, "Double");

    public T? GetObject<T>(string key, JsonSerializerOptions options) => Parse<T>(key, options);

    public T? GetObject<T>(string key) => Parse<T>(key, JsonSerializerOptions.Default);

    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options) => Get(key) is null ? null : RequireSecretObject<T>(key, options);

    public Output<T>? GetSecretObject<T>(string key) => GetSecretObject<T>(key, JsonSerializerOptions.Default);

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    public T RequireObject<T>(string key, JsonSerializerOptions options)
    {
        if (Get(key) is null)
            throw Missing(key);
        return Parse<T>(key, options) ?? Unset<T>.Value;
    }

    public T RequireObject<T>(string key) => RequireObject<T>(key, JsonSerializerOptions.Default);

    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(RequireObject<T>(key, options));

    public Output<T> RequireSecretObject<T>(string key) => RequireSecretObject<T>(key, JsonSerializerOptions.Default);

    private delegate bool TryParse<T>(string text, out T value);

    private static bool TryParseInt32(string text, out int value) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDouble(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private string FullKey(string key) => $"{_namespace}:{key}";

    private T? Convert<T>(string key, TryParse<T> tryParse, string typeName)
        where T : struct
    {
        if (Get(key) is not { } text)
            return null;
        return tryParse(text, out var value) ? value : throw InvalidType(key, text, typeName);
    }

    private T? Parse<T>(string key, JsonSerializerOptions options)
    {
        if (Get(key) is not { } text)
            return default;
        try
        {
            return JsonSerializer.Deserialize<T>(text, options);
        }
        catch (JsonException exception)
        {
            throw InvalidType(key, text, typeof(T).FullName ?? typeof(T).Name, exception);
        }
    }

    private RunException Missing(string key) =>
        new($"Missing Required configuration variable '{FullKey(key)}'\n\tplease set a value using the command `pulumi config set {FullKey(key)} <value>`");

    // The value, and what the parser says of it, are part of the error unless the value is secret.
    private RunException InvalidType(string key, string text, string typeName, Exception? cause = null)
    {
        var isSecret = _info.ConfigSecretKeys.Contains(FullKey(key));
        return new RunException($"Configuration '{FullKey(key)}' value '{(isSecret ? "[secret]" : text)}' is not a valid {typeName}", isSecret ? null : cause);
    }
}
