namespace Pulumi.Tests;

public sealed class UnionTests
{
    [Fact]
    public void The_default_holds_the_first_type() => default(Union<int, string>).IsT0.ShouldBeTrue();

    [Fact]
    public void Equality_is_by_case_and_value()
    {
        Union<int, string> one = 1;
        (one == 1).ShouldBeTrue();
        (one != "1").ShouldBeTrue();
        Union<int, int>.FromT0(1).ShouldNotBe(Union<int, int>.FromT1(1));
    }

    [Fact]
    public void Each_case_is_mapped_by_its_own_function()
    {
        Union<int, string> text = "abc";
        text.Match(number => number, value => value.Length).ShouldBe(3);
        text.MapT0(number => number + 1).AsT1.ShouldBe("abc");
        text.TryPickT1(out var picked, out _).ShouldBeTrue();
        picked.ShouldBe("abc");
        Should.Throw<InvalidOperationException>(() => text.AsT0);
    }
}
