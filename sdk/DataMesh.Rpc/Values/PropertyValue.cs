namespace DataMesh.Rpc.Values;

/// <summary>
/// A value of a resource property as it travels between a program and an engine: JSON's kinds plus unknown, secret, asset, archive and resource reference.
/// Values are immutable and compare by content. The family is closed: match it with a switch over the nested types.
/// </summary>
public abstract class PropertyValue : IEquatable<PropertyValue>
{
    private PropertyValue()
    {
    }

    /// <summary>The JSON null.</summary>
    public static PropertyValue Null { get; } = new NullValue();

    /// <summary>A value that is not known yet (an output of a resource that does not exist yet).</summary>
    public static PropertyValue Unknown { get; } = new UnknownValue();

    /// <summary>True.</summary>
    public static PropertyValue True { get; } = new BoolValue(true);

    /// <summary>False.</summary>
    public static PropertyValue False { get; } = new BoolValue(false);

    /// <summary>Whether this value is unknown or holds an unknown anywhere inside.</summary>
    public virtual bool ContainsUnknowns => false;

    /// <summary>Whether this value is secret or holds a secret anywhere inside.</summary>
    public virtual bool ContainsSecrets => false;

    /// <summary>Whether this very value is the unknown one (secret or not).</summary>
    public bool IsUnknown => WithoutSecret() is UnknownValue;

    /// <summary>A truth value.</summary>
    public static PropertyValue Of(bool value) => value ? True : False;

    /// <summary>A number: as in JSON, a double.</summary>
    public static PropertyValue Of(double value) => new NumberValue(value);

    /// <summary>A text; null gives <see cref="Null"/>.</summary>
    public static PropertyValue Of(string? value) => value is null ? Null : new StringValue(value);

    /// <summary>A list.</summary>
    public static PropertyValue Of(ImmutableArray<PropertyValue> items) => new ArrayValue(items);

    /// <summary>An object.</summary>
    public static PropertyValue Of(PropertyMap map) => new ObjectValue(map);

    /// <summary>The value marked secret; a secret stays as it is.</summary>
    public static PropertyValue Secret(PropertyValue value) => value as SecretValue ?? new SecretValue(value);

    /// <summary>The value below the secret mark, if there is one at the top; nested marks stay.</summary>
    public PropertyValue WithoutSecret() => this is SecretValue secret ? secret.Value.WithoutSecret() : this;

    /// <summary>The same value without any secret mark, at the top or nested.</summary>
    public PropertyValue WithoutSecrets() => !ContainsSecrets ? this : this switch
    {
        SecretValue secret => secret.Value.WithoutSecrets(),
        ArrayValue array => new ArrayValue([.. array.Items.Select(item => item.WithoutSecrets())]),
        ObjectValue map => new ObjectValue(map.Map.Select((_, value) => value.WithoutSecrets())),
        _ => this,
    };

    /// <summary>The text, if this value is one (secret or not); otherwise null.</summary>
    public string? AsString() => WithoutSecret() is StringValue text ? text.Value : null;

    /// <summary>The number, if this value is one (secret or not); otherwise null.</summary>
    public double? AsNumber() => WithoutSecret() is NumberValue number ? number.Value : null;

    /// <summary>The truth value, if this value is one (secret or not); otherwise null.</summary>
    public bool? AsBool() => WithoutSecret() is BoolValue flag ? flag.Value : null;

    /// <summary>The object, if this value is one (secret or not); otherwise null.</summary>
    public PropertyMap? AsMap() => WithoutSecret() is ObjectValue map ? map.Map : null;

    /// <summary>The items, if this value is a list (secret or not); otherwise null.</summary>
    public ImmutableArray<PropertyValue>? AsArray() => WithoutSecret() is ArrayValue array ? array.Items : null;

    /// <inheritdoc/>
    public abstract bool Equals(PropertyValue? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is PropertyValue other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The JSON null.</summary>
    public sealed class NullValue : PropertyValue
    {
        internal NullValue()
        {
        }

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is NullValue;

        /// <inheritdoc/>
        public override int GetHashCode() => 1;

        /// <inheritdoc/>
        public override string ToString() => "null";
    }

    /// <summary>A value that is not known yet.</summary>
    public sealed class UnknownValue : PropertyValue
    {
        internal UnknownValue()
        {
        }

        /// <inheritdoc/>
        public override bool ContainsUnknowns => true;

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is UnknownValue;

        /// <inheritdoc/>
        public override int GetHashCode() => 2;

        /// <inheritdoc/>
        public override string ToString() => "[unknown]";
    }

    /// <summary>A truth value.</summary>
    public sealed class BoolValue : PropertyValue
    {
        internal BoolValue(bool value) => Value = value;

        /// <summary>The value.</summary>
        public bool Value { get; }

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is BoolValue flag && flag.Value == Value;

        /// <inheritdoc/>
        public override int GetHashCode() => Value ? 4 : 3;

        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>A number.</summary>
    public sealed class NumberValue : PropertyValue
    {
        internal NumberValue(double value) => Value = value;

        /// <summary>The value.</summary>
        public double Value { get; }

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is NumberValue number && number.Value.Equals(Value);

        /// <inheritdoc/>
        public override int GetHashCode() => Value.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A text.</summary>
    public sealed class StringValue : PropertyValue
    {
        internal StringValue(string value) => Value = value;

        /// <summary>The value.</summary>
        public string Value { get; }

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is StringValue text && string.Equals(text.Value, Value, StringComparison.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string ToString() => $"\"{Value}\"";
    }

    /// <summary>A list.</summary>
    public sealed class ArrayValue : PropertyValue
    {
        internal ArrayValue(ImmutableArray<PropertyValue> items)
        {
            Items = items.IsDefault ? [] : items;
            ContainsUnknowns = Items.Any(item => item.ContainsUnknowns);
            ContainsSecrets = Items.Any(item => item.ContainsSecrets);
        }

        /// <summary>The items, in order.</summary>
        public ImmutableArray<PropertyValue> Items { get; }

        /// <inheritdoc/>
        public override bool ContainsUnknowns { get; }

        /// <inheritdoc/>
        public override bool ContainsSecrets { get; }

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is ArrayValue array && array.Items.AsSpan().SequenceEqual(Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var item in Items)
                hash.Add(item);
            return hash.ToHashCode();
        }

        /// <inheritdoc/>
        public override string ToString() => $"[{string.Join(", ", Items)}]";
    }

    /// <summary>An object.</summary>
    public sealed class ObjectValue : PropertyValue
    {
        internal ObjectValue(PropertyMap map) => Map = map;

        /// <summary>The members.</summary>
        public PropertyMap Map { get; }

        /// <inheritdoc/>
        public override bool ContainsUnknowns => Map.ContainsUnknowns;

        /// <inheritdoc/>
        public override bool ContainsSecrets => Map.ContainsSecrets;

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is ObjectValue map && map.Map.Equals(Map);

        /// <inheritdoc/>
        public override int GetHashCode() => Map.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => Map.ToString();
    }

    /// <summary>A secret: shown nowhere, encrypted in state.</summary>
    public sealed class SecretValue : PropertyValue
    {
        internal SecretValue(PropertyValue value) => Value = value;

        /// <summary>What is secret.</summary>
        public PropertyValue Value { get; }

        /// <inheritdoc/>
        public override bool ContainsUnknowns => Value.ContainsUnknowns;

        /// <inheritdoc/>
        public override bool ContainsSecrets => true;

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is SecretValue secret && secret.Value.Equals(Value);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(5, Value);

        /// <inheritdoc/>
        public override string ToString() => "[secret]";
    }

    /// <summary>A file-like value: text, a file on this machine, or a remote file.</summary>
    public sealed class AssetValue(AssetKind kind, string content) : PropertyValue
    {
        /// <summary>What <see cref="Content"/> is.</summary>
        public AssetKind Kind { get; } = kind;

        /// <summary>The text itself, the path, or the URI.</summary>
        public string Content { get; } = content;

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is AssetValue asset && asset.Kind == Kind && asset.Content == Content;

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(6, Kind, Content);

        /// <inheritdoc/>
        public override string ToString() => $"asset({Kind}: {Content})";
    }

    /// <summary>A folder-like value: named assets and archives, an archive on this machine, or a remote one.</summary>
    public sealed class ArchiveValue(AssetKind kind, string content, PropertyMap assets) : PropertyValue
    {
        /// <summary>What <see cref="Content"/> is; <see cref="AssetKind.Text"/> means that <see cref="Assets"/> holds the content.</summary>
        public AssetKind Kind { get; } = kind;

        /// <summary>The path or the URI; empty for an archive of assets.</summary>
        public string Content { get; } = content;

        /// <summary>The assets and archives by name; empty for a path or a URI.</summary>
        public PropertyMap Assets { get; } = assets;

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) =>
            other is ArchiveValue archive && archive.Kind == Kind && archive.Content == Content && archive.Assets.Equals(Assets);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(7, Kind, Content, Assets);

        /// <inheritdoc/>
        public override string ToString() => $"archive({Kind}: {(Kind == AssetKind.Text ? Assets.ToString() : Content)})";
    }

    /// <summary>A reference to another resource of the same program.</summary>
    public sealed class ReferenceValue(string urn, PropertyValue? id) : PropertyValue
    {
        /// <summary>The URN of the resource.</summary>
        public string Urn { get; } = urn;

        /// <summary>The id of a custom resource, possibly unknown; null for a component.</summary>
        public PropertyValue? Id { get; } = id;

        /// <inheritdoc/>
        public override bool ContainsUnknowns => Id is { ContainsUnknowns: true };

        /// <inheritdoc/>
        public override bool Equals(PropertyValue? other) => other is ReferenceValue reference && reference.Urn == Urn && Equals(reference.Id, Id);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(8, Urn, Id);

        /// <inheritdoc/>
        public override string ToString() => $"ref({Urn})";
    }
}
