namespace DataMesh.Model.Access;

/// <summary>For how long access is given at most, by what is read; afterwards it has to be asked for again, so that it ends when nobody needs it.</summary>
public static class AccessDurations
{
    /// <summary>The longest time for data of a classification, in days; the first and the last day count.</summary>
    public static int LongestDays(Classification classification) => classification switch
    {
        Classification.Public => 1096,
        Classification.Internal => 731,
        Classification.Confidential => 366,
        Classification.Restricted => 186,
        _ => throw new ArgumentOutOfRangeException(nameof(classification), classification, null),
    };

    /// <summary>How many different approvers access to data of a classification needs.</summary>
    public static int Approvers(Classification classification) => classification == Classification.Restricted ? 2 : 1;
}
