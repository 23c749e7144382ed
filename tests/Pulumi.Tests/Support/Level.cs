namespace Pulumi.Tests.Support;

internal enum Level
{
    Low = 3,
    High = 7,
}
