#nullable enable
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace DataMesh.Components.Access;

/// <summary>
/// What a database access script needs of PostgreSQL's protocol: TLS, signing in with a token, and one statement after another
/// (https://www.postgresql.org/docs/current/protocol-flow.html). Neither psql nor a driver is in the containers of deployment scripts, and none can be
/// downloaded there. This file is compiled into this assembly, for its tests, and handed to PowerShell, which compiles it in the container: it uses nothing but
/// the framework, and no C# above version 12.
/// </summary>
public sealed class PostgresWire : IDisposable
{
    private readonly Stream _stream;

    private PostgresWire(Stream stream) => _stream = stream;

    /// <summary>Connects over TLS, with a certificate that is valid for the server's name, and signs in.</summary>
    /// <param name="server">The server's fully qualified name.</param>
    /// <param name="port">The TCP port.</param>
    /// <param name="database">The database.</param>
    /// <param name="user">Who signs in.</param>
    /// <param name="token">The Entra token, which the service asks for as a password in clear text.</param>
    /// <exception cref="IOException">The server offers no TLS, or refuses; the message says why.</exception>
    public static PostgresWire Open(string server, int port, string database, string user, string token)
    {
        var socket = new TcpClient(server, port);
        try
        {
            var plain = socket.GetStream();
            plain.ReadTimeout = 300_000;
            plain.Write([0, 0, 0, 8, 4, 210, 22, 47]);
            if (plain.ReadByte() != 'S')
                throw new IOException(server + " offers no TLS.");
            var tls = new SslStream(plain, leaveInnerStreamOpen: false);
            tls.AuthenticateAsClient(server);
            return SignIn(tls, database, user, token);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Signs in over a connection that is safe already.</summary>
    /// <param name="stream">The connection; disposed of with the result.</param>
    /// <param name="database">The database.</param>
    /// <param name="user">Who signs in.</param>
    /// <param name="token">The Entra token.</param>
    /// <exception cref="IOException">The server refuses, or asks for something else than a token.</exception>
    public static PostgresWire SignIn(Stream stream, string database, string user, string token)
    {
        var wire = new PostgresWire(stream);
        wire.Send(null, [0, 3, 0, 0, .. Text("user"), .. Text(user), .. Text("database"), .. Text(database), .. Text("client_encoding"), .. Text("UTF8"), 0]);
        while (true)
        {
            var (kind, body) = wire.Read();
            if (kind == 'Z')
                return wire;
            if (kind == 'E')
                throw Fault(body);
            if (kind != 'R')
                continue;
            var wanted = BinaryPrimitives.ReadInt32BigEndian(body);
            if (wanted == 3)
                wire.Send('p', Text(token));
            else if (wanted != 0)
                throw new IOException("The server asks for another way to sign in (" + wanted + ") than a token.");
        }
    }

    /// <summary>Sets a setting of the session; no text of it can end the statement, since it travels as hexadecimal digits.</summary>
    /// <param name="name">The setting: letters, underscores and a full stop.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="IOException">The server refuses.</exception>
    public void Set(string name, string value) =>
        Run("SELECT set_config('" + name + "', convert_from(decode('" + Convert.ToHexString(Encoding.UTF8.GetBytes(value)) + "', 'hex'), 'UTF8'), false)");

    /// <summary>Runs statements, and returns the first column of every row that they give.</summary>
    /// <param name="statements">The statements.</param>
    /// <exception cref="IOException">The server refuses one of them, with its own words and its code.</exception>
    public IReadOnlyList<string> Run(string statements)
    {
        Send('Q', Text(statements));
        var rows = new List<string>();
        IOException? fault = null;
        while (true)
        {
            var (kind, body) = Read();
            if (kind == 'D' && BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(2)) is var length and >= 0)
                rows.Add(Encoding.UTF8.GetString(body, 6, length));
            else if (kind == 'E')
                fault = Fault(body);
            else if (kind == 'Z')
                return fault is null ? rows : throw fault;
        }
    }

    /// <summary>Ends the connection; a transaction that is open is undone.</summary>
    public void Dispose() => _stream.Dispose();

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static IOException Fault(byte[] body)
    {
        var (message, code) = ("", "");
        foreach (var field in Encoding.UTF8.GetString(body).Split('\0'))
        {
            if (field.StartsWith('M'))
                message = field[1..];
            else if (field.StartsWith('C'))
                code = field[1..];
        }

        return new IOException("PostgreSQL: " + message + " (" + code + ")");
    }

    private void Send(char? kind, byte[] body)
    {
        var message = new byte[(kind is null ? 4 : 5) + body.Length];
        if (kind is { } letter)
            message[0] = (byte)letter;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(kind is null ? 0 : 1), body.Length + 4);
        body.CopyTo(message, message.Length - body.Length);
        _stream.Write(message);
        _stream.Flush();
    }

    private (char Kind, byte[] Body) Read()
    {
        var head = new byte[5];
        _stream.ReadExactly(head);
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1)) - 4];
        _stream.ReadExactly(body);
        return ((char)head[0], body);
    }
}
