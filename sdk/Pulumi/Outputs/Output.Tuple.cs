namespace Pulumi;

/// <summary>Joins two to eight outputs into one tuple.</summary>
public static partial class Output
{
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2) =>
        Tuple(item1.ToOutput(), item2.ToOutput());

    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
                ? join.ToOutput((v1, v2))
                : OutputJoin.WhenComplete([item1, item2], () => Tuple(item1, item2));
    }

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput());

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
                ? join.ToOutput((v1, v2, v3))
                : OutputJoin.WhenComplete([item1, item2, item3], () => Tuple(item1, item2, item3));
    }

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput());

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
            & join.TryAdd(item4, out var v4)
                ? join.ToOutput((v1, v2, v3, v4))
                : OutputJoin.WhenComplete([item1, item2, item3, item4], () => Tuple(item1, item2, item3, item4));
    }

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput());

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
            & join.TryAdd(item4, out var v4)
            & join.TryAdd(item5, out var v5)
                ? join.ToOutput((v1, v2, v3, v4, v5))
                : OutputJoin.WhenComplete([item1, item2, item3, item4, item5], () => Tuple(item1, item2, item3, item4, item5));
    }

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
            & join.TryAdd(item4, out var v4)
            & join.TryAdd(item5, out var v5)
            & join.TryAdd(item6, out var v6)
                ? join.ToOutput((v1, v2, v3, v4, v5, v6))
                : OutputJoin.WhenComplete([item1, item2, item3, item4, item5, item6], () => Tuple(item1, item2, item3, item4, item5, item6));
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput(), item7.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
            & join.TryAdd(item4, out var v4)
            & join.TryAdd(item5, out var v5)
            & join.TryAdd(item6, out var v6)
            & join.TryAdd(item7, out var v7)
                ? join.ToOutput((v1, v2, v3, v4, v5, v6, v7))
                : OutputJoin.WhenComplete([item1, item2, item3, item4, item5, item6, item7], () => Tuple(item1, item2, item3, item4, item5, item6, item7));
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8) =>
        Tuple(
            item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(),
            item5.ToOutput(), item6.ToOutput(), item7.ToOutput(), item8.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8)
    {
        var join = new OutputJoin();
        return join.TryAdd(item1, out var v1)
            & join.TryAdd(item2, out var v2)
            & join.TryAdd(item3, out var v3)
            & join.TryAdd(item4, out var v4)
            & join.TryAdd(item5, out var v5)
            & join.TryAdd(item6, out var v6)
            & join.TryAdd(item7, out var v7)
            & join.TryAdd(item8, out var v8)
                ? join.ToOutput((v1, v2, v3, v4, v5, v6, v7, v8))
                : OutputJoin.WhenComplete(
                    [item1, item2, item3, item4, item5, item6, item7, item8], () => Tuple(item1, item2, item3, item4, item5, item6, item7, item8));
    }
}
