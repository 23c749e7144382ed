namespace Pulumi;

/// <summary>The engine refused a message of the program.</summary>
public class LogException(Exception exception) : Exception("Error occurred during logging", exception);
