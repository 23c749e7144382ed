namespace DataMesh.SdkGenerator.Schemas;

/// <summary>The schema holds something that cannot be generated. The message says where and what to do.</summary>
internal sealed class SchemaException(string message) : Exception(message);
