// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/single_instance.h"

#include "core/logging.h"
#include "main/socket_folder.h"

#include <QDataStream>
#include <QLocalSocket>

namespace inquit {

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(const QString &libraryPath, QObject *parent)
    : QObject(parent)
    , m_path(socketFile(libraryPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    // Another user's program may listen there: it is told nothing.
    if (m_path.isEmpty() || !socket.waitForConnected(kAnswerWithin)
        || !isPeerThisUser(socket.socketDescriptor())) {
        return false;
    }
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << files;
    socket.write(message);
    // The first one says when it has them: only then may this one end.
    return socket.waitForBytesWritten(kAnswerWithin) && socket.waitForReadyRead(kAnswerWithin)
        && socket.read(2) == "ok";
}

bool SingleInstance::listen()
{
    if (m_path.isEmpty()) {
        qCWarning(lcUi) << "no second start can hand its files to this one: no folder for a socket"
                        << "is this user's alone";
        return false;
    }
    if (m_server.listen(m_path)) {
        return true;
    }
    // Left behind by a program that was killed: nobody answers on it.
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path)) {
        return true;
    }
    qCWarning(lcUi) << "no second start can hand its files to this one:" << m_server.errorString();
    return false;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isPeerThisUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongestMessage) {
                socket->abort();
                return;
            }
            QDataStream in(socket);
            in.setVersion(QDataStream::Qt_6_8);
            in.startTransaction();
            QStringList files;
            in >> files;
            if (in.commitTransaction()) {
                socket->write("ok");
                socket->flush();
                socket->disconnectFromServer();
                Q_EMIT filesReceived(files);
            }
        });
    }
}

} // namespace inquit
