namespace DataMesh.Rpc.Wire;

/// <summary>The paths of the methods that this project speaks.</summary>
internal static class Methods
{
    public const string SupportsFeature = Monitor + "SupportsFeature";
    public const string RegisterResource = Monitor + "RegisterResource";
    public const string RegisterResourceOutputs = Monitor + "RegisterResourceOutputs";
    public const string ReadResource = Monitor + "ReadResource";
    public const string Invoke = Monitor + "Invoke";
    public const string Call = Monitor + "Call";
    public const string RegisterStackTransform = Monitor + "RegisterStackTransform";
    public const string RegisterStackInvokeTransform = Monitor + "RegisterStackInvokeTransform";
    public const string RegisterResourceHook = Monitor + "RegisterResourceHook";
    public const string RegisterErrorHook = Monitor + "RegisterErrorHook";
    public const string SignalAndWaitForShutdown = Monitor + "SignalAndWaitForShutdown";
    public const string InvokeCallback = "/pulumirpc.Callbacks/Invoke";
    public const string Log = Engine + "Log";
    public const string RequirePulumiVersion = Engine + "RequirePulumiVersion";

    public const string GetAnalyzerInfo = Analyzer + "GetAnalyzerInfo";
    public const string GetAnalyzerPluginInfo = Analyzer + "GetPluginInfo";
    public const string ConfigureAnalyzerStack = Analyzer + "ConfigureStack";
    public const string ConfigureAnalyzer = Analyzer + "Configure";
    public const string Analyze = Analyzer + "Analyze";
    public const string AnalyzeStack = Analyzer + "AnalyzeStack";
    public const string CancelAnalyzer = Analyzer + "Cancel";

    private const string Analyzer = "/pulumirpc.Analyzer/";
    private const string Monitor = "/pulumirpc.ResourceMonitor/";
    private const string Engine = "/pulumirpc.Engine/";
}
