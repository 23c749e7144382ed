using System.Buffers.Binary;
using System.Text;
using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

/// <summary>The protocol against a server whose answers are written down.</summary>
public sealed class PostgresWireTests
{
    private static readonly byte[] Ready = Message('Z', [(byte)'I']);
    private static readonly byte[] Welcome = [.. Message('R', Number(3)), .. Message('R', Number(0)), .. Message('S', [0]), .. Ready];

    [Fact]
    public void It_signs_in_with_the_token_when_the_server_asks_for_it()
    {
        var server = new Script(Welcome);

        using var wire = PostgresWire.SignIn(server, "db_desk", "id-scripts", "the token");

        server.Heard.ShouldContain("user\0id-scripts\0database\0db_desk\0");
        server.Heard.ShouldEndWith($"p{Encoding.Latin1.GetString(Number(14))}the token\0");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void It_signs_in_in_no_other_way(int way)
    {
        var server = new Script(Message('R', Number(way)));

        Should.Throw<IOException>(() => PostgresWire.SignIn(server, "db", "user", "the token")).Message.ShouldContain($"({way})");
        server.Heard.ShouldNotContain("the token");
    }

    [Fact]
    public void A_refusal_says_what_the_server_says()
    {
        var server = new Script(Message('E', Encoding.UTF8.GetBytes("SFATAL\0C28P01\0Mtoken is expired\0\0")));

        Should.Throw<IOException>(() => PostgresWire.SignIn(server, "db", "user", "the token")).Message.ShouldBe("PostgreSQL: token is expired (28P01)");
    }

    [Fact]
    public void A_run_gives_the_first_column_of_each_row()
    {
        var server = new Script([.. Welcome, .. Message('T', [0, 1]), .. Row("published.cases"), .. Row(null), .. Row("published.letters"), .. Ready]);
        using var wire = PostgresWire.SignIn(server, "db", "user", "the token");

        wire.Run("SELECT 1").ShouldBe(["published.cases", "published.letters"]);
        server.Heard.ShouldEndWith("SELECT 1\0");
    }

    [Fact]
    public void A_run_that_is_refused_reads_to_its_end_so_that_the_next_one_can_follow()
    {
        var server = new Script([.. Welcome, .. Message('E', Encoding.UTF8.GetBytes("C42501\0Mdenied\0\0")), .. Ready, .. Row("two"), .. Ready]);
        using var wire = PostgresWire.SignIn(server, "db", "user", "the token");

        Should.Throw<IOException>(() => wire.Run("one")).Message.ShouldBe("PostgreSQL: denied (42501)");
        wire.Run("two").ShouldBe(["two"]);
    }

    [Fact]
    public void A_setting_cannot_end_its_statement()
    {
        var server = new Script([.. Welcome, .. Ready]);
        using var wire = PostgresWire.SignIn(server, "db", "user", "the token");

        wire.Set("datamesh.access", "'; DROP TABLE x; --");

        server.Heard.ShouldNotContain("DROP TABLE");
        server.Heard.ShouldContain(Convert.ToHexString("'; DROP TABLE x; --"u8));
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Message(char kind, byte[] body) => [(byte)kind, .. Number(body.Length + 4), .. body];

    private static byte[] Row(string? text) =>
        Message('D', text is null ? [0, 1, .. Number(-1)] : [0, 1, .. Number(Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)]);

    private sealed class Script(byte[] answers) : Stream
    {
        private readonly MemoryStream _answers = new(answers);
        private readonly MemoryStream _heard = new();

        public string Heard => Encoding.Latin1.GetString(_heard.ToArray());

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => _answers.Read(buffer, offset, count);

        public override void Write(byte[] buffer, int offset, int count) => _heard.Write(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
